package se.stafett.discharge.domain;

import java.util.Optional;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why the record is not changed. */
sealed interface TextRefusal extends DischargeRefusal {

    record TextNotFound(String target) implements TextRefusal, NotFound {}

    record TextReadsOtherwise(String target) implements TextRefusal, NotNow {}

    record CorrectionChangesNothing() implements TextRefusal, NotSound {}

    record AlreadyInError() implements TextRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case TextNotFound refusal -> "text-not-found";
            case TextReadsOtherwise refusal -> "text-reads-otherwise";
            case CorrectionChangesNothing refusal -> "correction-changes-nothing";
            case AlreadyInError refusal -> "already-in-error";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case TextNotFound refusal -> Optional.of("target");
            case TextReadsOtherwise refusal -> Optional.of("wrong");
            case CorrectionChangesNothing refusal -> Optional.empty();
            case AlreadyInError refusal -> Optional.empty();
        };
    }
}
