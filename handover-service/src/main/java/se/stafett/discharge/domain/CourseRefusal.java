package se.stafett.discharge.domain;

import java.util.UUID;
import se.stafett.care.Refusal.NotNow;

/** Why the stay does not go on as asked. */
public sealed interface CourseRefusal extends DischargeRefusal, NotNow {

    record DischargeAlreadyBegun(UUID discharge) implements CourseRefusal {}

    /** At the same hospital unit. */
    record AnotherDischargeIsOpen(UUID discharge) implements CourseRefusal {}

    record DischargeHasEnded(DischargeStatus status) implements CourseRefusal {}

    record PatientHasLeft() implements CourseRefusal {}

    record AlreadyNotifiedReady() implements CourseRefusal {}

    record NotNotifiedReady() implements CourseRefusal {}

    record EstimateIsTheSame() implements CourseRefusal {}

    record NothingIsLate() implements CourseRefusal {}

    @Override
    default String code() {
        return switch (this) {
            case DischargeAlreadyBegun refusal -> "discharge-already-begun";
            case AnotherDischargeIsOpen refusal -> "another-discharge-is-open";
            case DischargeHasEnded refusal -> "discharge-has-ended";
            case PatientHasLeft refusal -> "patient-has-left";
            case AlreadyNotifiedReady refusal -> "already-notified-ready";
            case NotNotifiedReady refusal -> "not-notified-ready";
            case EstimateIsTheSame refusal -> "estimate-is-the-same";
            case NothingIsLate refusal -> "nothing-is-late";
        };
    }
}
