package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.require;

import java.util.ArrayList;
import java.util.List;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.discharge.domain.AccessRefusal.DischargeNotFound;
import se.stafett.discharge.domain.CourseRefusal.DischargeAlreadyBegun;
import se.stafett.discharge.domain.CourseRefusal.DischargeHasEnded;
import se.stafett.discharge.domain.CourseRefusal.NothingIsLate;
import se.stafett.discharge.domain.CourseRefusal.PatientHasLeft;
import se.stafett.discharge.domain.RecordEvent.DeadlineNeared;
import se.stafett.discharge.domain.RecordEvent.DeadlinePassed;

/**
 * What becomes of a command: events, or a {@link DischargeRefusal}. The same discharge, command, context and limits always give
 * the same answer.
 */
public record DischargeDecider(RegionLimits limits) {

    public Decision<DischargeEvent> decide(Discharge discharge, DischargeCommand command, Context context) {
        return switch (discharge) {
            case NotNotified none -> begin(command, context);
            case NotifiedDischarge notified ->
                require(notified.isKnownTo(context.actor()), new DischargeNotFound())
                        .thenDecide(() -> goOn(notified, command, context));
        };
    }

    private static Decision<DischargeEvent> begin(DischargeCommand command, Context context) {
        return command instanceof NotifyAdmission notify
                ? AdmissionDecider.notify(notify.admission(), context)
                : Decision.rejected(new DischargeNotFound());
    }

    private Decision<DischargeEvent> goOn(NotifiedDischarge discharge, DischargeCommand command, Context context) {
        DischargeContent content = discharge.content();
        return switch (command) {
            case NotifyAdmission notify -> Decision.rejected(new DischargeAlreadyBegun(discharge.id()));
            case StayCommand stay -> Acting.byHospital(content, context, () -> whileThere(discharge, stay, context));
            case PlanningCommand planning -> PlanningDecider.decide(discharge, planning, context);
            case RecordCommand onRecord ->
                Acting.byHospital(content, context, () -> RecordDecider.decide(discharge, onRecord, context));
            case PassDeadlines pass ->
                context.actor() instanceof Actor.System ? pass(discharge, context) : Acting.mayNot(context.actor());
        };
    }

    private static Decision<DischargeEvent> whileThere(
            NotifiedDischarge discharge, StayCommand command, Context context) {
        return switch (discharge) {
            case InHospital there -> StayDecider.decide(there.content(), command, context);
            case LeftHospital left -> Decision.rejected(new PatientHasLeft());
            case EndedDischarge ended -> Decision.rejected(new DischargeHasEnded(ended.status()));
        };
    }

    private Decision<DischargeEvent> pass(NotifiedDischarge discharge, Context context) {
        Limits here = limits.of(discharge);
        List<DischargeEvent> said = new ArrayList<>();
        Deadlines.newlyLate(discharge, here, context.now())
                .forEach(late -> said.add(new DeadlinePassed(late, context.now())));
        Deadlines.newlyNear(discharge, here, context.now())
                .forEach(near -> said.add(new DeadlineNeared(near, context.now())));
        return said.isEmpty() ? Decision.rejected(new NothingIsLate()) : new Decision.Accepted<>(said);
    }
}
