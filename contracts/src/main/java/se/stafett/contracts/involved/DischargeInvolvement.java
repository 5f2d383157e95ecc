package se.stafett.contracts.involved;

import java.util.List;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.CourseEvent;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.NoticeEvent;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.discharge.PlanningEvent;
import se.stafett.contracts.discharge.RecordEvent;
import se.stafett.contracts.discharge.UnitConcerned;

/** A discharge: the hospital unit, those concerned by the admission notice, and whom they draw in. */
final class DischargeInvolvement {
    private DischargeInvolvement() {}

    static Involved after(Involved before, DischargeEvent event) {
        return switch (event) {
            case NoticeEvent notice -> afterNotice(before, notice);
            case PlanningEvent planning -> afterPlanning(before, planning);
            case CourseEvent course -> before;
            case RecordEvent record -> before;
        };
    }

    private static Involved afterNotice(Involved before, NoticeEvent event) {
        return switch (event) {
            case AdmissionNotified notified ->
                withAll(
                        before.with("hospital", notified.unit()),
                        notified.concerned().stream().map(Concerned::unit).toList());
            case UnitConcerned more -> withAll(before, List.of(more.unit()));
            default -> before;
        };
    }

    private static Involved afterPlanning(Involved before, PlanningEvent event) {
        return switch (event) {
            case ContactNamed named -> before.with("contact", named.contact().unit());
            case PlanningCalled called -> withAll(before, called.units());
            case InformationGiven given -> withAll(before, given.to());
            default -> before;
        };
    }

    private static Involved withAll(Involved before, List<String> units) {
        Involved after = before;
        for (String unit : units) {
            after = after.with("concerned:" + unit, unit);
        }
        return after;
    }
}
