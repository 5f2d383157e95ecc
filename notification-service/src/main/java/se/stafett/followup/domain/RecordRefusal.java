package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why the record is not changed. */
sealed interface RecordRefusal extends FollowUpRefusal {

    record TextNotFound(String target) implements RecordRefusal, NotFound {}

    record TextReadsOtherwise(String target) implements RecordRefusal, NotNow {}

    record CorrectionChangesNothing() implements RecordRefusal, NotSound {}

    record EntryNotFound(UUID entry) implements RecordRefusal, NotFound {}

    record EntryIsInError(UUID entry) implements RecordRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case TextNotFound refusal -> "text-not-found";
            case TextReadsOtherwise refusal -> "text-reads-otherwise";
            case CorrectionChangesNothing refusal -> "correction-changes-nothing";
            case EntryNotFound refusal -> "entry-not-found";
            case EntryIsInError refusal -> "entry-is-in-error";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case TextNotFound refusal -> Optional.of("target");
            case TextReadsOtherwise refusal -> Optional.of("wrong");
            case CorrectionChangesNothing refusal -> Optional.empty();
            case EntryNotFound refusal -> Optional.empty();
            case EntryIsInError refusal -> Optional.empty();
        };
    }
}
