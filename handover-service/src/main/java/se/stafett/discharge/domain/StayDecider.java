package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.require;

import java.time.Instant;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.discharge.domain.CourseEvent.DischargeCancelled;
import se.stafett.discharge.domain.CourseEvent.PatientLeft;
import se.stafett.discharge.domain.CourseRefusal.AlreadyNotifiedReady;
import se.stafett.discharge.domain.CourseRefusal.EstimateIsTheSame;
import se.stafett.discharge.domain.CourseRefusal.NotNotifiedReady;
import se.stafett.discharge.domain.NoticeEvent.EstimateChanged;
import se.stafett.discharge.domain.NoticeEvent.ReadinessNotified;
import se.stafett.discharge.domain.NoticeEvent.ReadinessWithdrawn;
import se.stafett.discharge.domain.NoticeEvent.UnitConcerned;
import se.stafett.discharge.domain.PlanningRefusal.HospitalConcernsItself;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsConcernedAlready;
import se.stafett.discharge.domain.StayCommand.CancelDischarge;
import se.stafett.discharge.domain.StayCommand.ChangeEstimate;
import se.stafett.discharge.domain.StayCommand.ConcernUnit;
import se.stafett.discharge.domain.StayCommand.NotifyReadiness;
import se.stafett.discharge.domain.StayCommand.ReportDeparture;
import se.stafett.discharge.domain.StayCommand.WithdrawReadiness;

/** Whether the hospital's tidings of a patient who is there can be right. */
final class StayDecider {

    private StayDecider() {}

    static Decision<DischargeEvent> decide(DischargeContent content, StayCommand command, Context context) {
        Stay stay = content.stay();
        return switch (command) {
            case ConcernUnit concern -> concern(content, concern, context);
            case ChangeEstimate change -> estimate(stay, change, context);
            case NotifyReadiness notify -> ready(stay, notify, context);
            case WithdrawReadiness withdraw ->
                require(stay.isReady(), new NotNotifiedReady())
                        .then(new ReadinessWithdrawn(withdraw.reason(), context.now()));
            case ReportDeparture report ->
                Times.hasHappened("leftAt", report.leftAt(), context.now())
                        .and(Times.inOrder("leftAt", stay.admittedAt(), report.leftAt()))
                        .then(new PatientLeft(report.leftAt(), context.now()));
            case CancelDischarge cancel -> Decision.accepted(new DischargeCancelled(cancel.reason(), context.now()));
        };
    }

    private static Decision<DischargeEvent> concern(DischargeContent content, ConcernUnit command, Context context) {
        Concerned one = command.concerned();
        Instant needed = command.neededSince().orElse(context.now());
        return require(!one.unit().equals(content.hospital()), new HospitalConcernsItself(one.unit()))
                .and(!content.concernedUnits().contains(one.unit()), new UnitIsConcernedAlready(one.unit()))
                .and(Times.hasHappened("neededSince", needed, context.now()))
                .and(Times.inOrder("neededSince", content.stay().admittedAt(), needed))
                .then(new UnitConcerned(one, needed, context.now()));
    }

    private static Decision<DischargeEvent> estimate(Stay stay, ChangeEstimate command, Context context) {
        return require(!command.estimatedDischarge().equals(stay.estimate().day()), new EstimateIsTheSame())
                .and(Times.canBeExpected("estimatedDischarge", command.estimatedDischarge(), context.today()))
                .then(new EstimateChanged(command.estimatedDischarge(), context.now()));
    }

    private static Decision<DischargeEvent> ready(Stay stay, NotifyReadiness command, Context context) {
        return require(!stay.isReady(), new AlreadyNotifiedReady())
                .and(Times.hasHappened("judgedAt", command.judgedAt(), context.now()))
                .and(Times.inOrder("judgedAt", stay.roundBegan(), command.judgedAt()))
                .then(new ReadinessNotified(command.judgedAt(), command.physician(), context.now()));
    }
}
