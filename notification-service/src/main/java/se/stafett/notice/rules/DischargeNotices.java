package se.stafett.notice.rules;

import static se.stafett.notice.domain.NoticeKind.ADMITTED;
import static se.stafett.notice.domain.NoticeKind.DEADLINE_PASSED;
import static se.stafett.notice.domain.NoticeKind.DEADLINE_RUNNING_OUT;
import static se.stafett.notice.domain.NoticeKind.DISCHARGE_CHANGED;
import static se.stafett.notice.domain.NoticeKind.DISCHARGE_READY;

import java.util.List;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.CourseEvent;
import se.stafett.contracts.discharge.DeadlineNeared;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.NoticeEvent;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PaymentAgreed;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.discharge.PlanningEvent;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.discharge.RecordEvent;
import se.stafett.contracts.discharge.TextCorrected;
import se.stafett.contracts.discharge.UnitConcerned;
import se.stafett.notice.domain.Step;

/** A discharge: those concerned learn of it at once, and before a time runs out. */
final class DischargeNotices {
    private DischargeNotices() {}

    static List<Step> of(DischargeEvent event, Occasion occasion) {
        return switch (event) {
            case NoticeEvent notice -> notice(notice, occasion);
            case PlanningEvent planning -> planning(planning, occasion);
            case CourseEvent course -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case RecordEvent entry -> entry(entry, occasion);
        };
    }

    private static List<Step> notice(NoticeEvent event, Occasion occasion) {
        return switch (event) {
            case AdmissionNotified notified -> occasion.notify(occasion.others(), ADMITTED);
            case EstimateChanged changed -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case UnitConcerned more ->
                Occasion.all(
                        occasion.notify(Occasion.unit(more.unit()), ADMITTED),
                        occasion.notify(
                                occasion.others().stream()
                                        .filter(unit -> !unit.equals(Occasion.unit(more.unit())))
                                        .toList(),
                                DISCHARGE_CHANGED));
            case ReadinessWithdrawn withdrawn -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case ReadinessNotified ready -> occasion.notify(occasion.others(), DISCHARGE_READY);
        };
    }

    private static List<Step> planning(PlanningEvent event, Occasion occasion) {
        return switch (event) {
            case PlanningCalled called -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case ContactNamed named -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case InformationGiven given -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
            case PatientSummaryGiven given -> List.of();
            case PaymentAgreed agreed -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
        };
    }

    private static List<Step> entry(RecordEvent event, Occasion occasion) {
        return switch (event) {
            case DeadlineNeared near -> occasion.notify(occasion.everyUnit(), DEADLINE_RUNNING_OUT);
            case DeadlinePassed passed -> occasion.notify(occasion.everyUnit(), DEADLINE_PASSED);
            case TextCorrected corrected -> occasion.notify(occasion.others(), DISCHARGE_CHANGED);
        };
    }
}
