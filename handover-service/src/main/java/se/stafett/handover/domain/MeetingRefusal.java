package se.stafett.handover.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why people do not meet, or not like that. */
sealed interface MeetingRefusal extends HandoverRefusal {
    record ParticipantNotFound(UUID participant) implements MeetingRefusal, NotFound {}

    record ProfessionalWithoutUnit() implements MeetingRefusal, NotSound {}

    record NoProfessional(ParticipantKind kind) implements MeetingRefusal, NotSound {}

    record AlreadyTakesPart(UUID participant) implements MeetingRefusal, NotNow {}

    record PlaceMissing() implements MeetingRefusal, NotSound {}

    record MeetingAlreadyOpened() implements MeetingRefusal, NotNow {}

    record MeetingNotOpened() implements MeetingRefusal, NotNow {}

    record AbsenceNotExplained() implements MeetingRefusal, NotSound {}

    record PresenceContradicted() implements MeetingRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case ParticipantNotFound refusal -> "participant-not-found";
            case ProfessionalWithoutUnit refusal -> "professional-without-unit";
            case NoProfessional refusal -> "no-professional";
            case AlreadyTakesPart refusal -> "already-takes-part";
            case PlaceMissing refusal -> "place-missing";
            case MeetingAlreadyOpened refusal -> "meeting-already-opened";
            case MeetingNotOpened refusal -> "meeting-not-opened";
            case AbsenceNotExplained refusal -> "absence-not-explained";
            case PresenceContradicted refusal -> "presence-contradicted";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case ParticipantNotFound refusal -> Optional.of("participant");
            case ProfessionalWithoutUnit refusal -> Optional.of("unit");
            case NoProfessional refusal -> Optional.of("kind");
            case AlreadyTakesPart refusal -> Optional.empty();
            case PlaceMissing refusal -> Optional.of("where");
            case MeetingAlreadyOpened refusal -> Optional.empty();
            case MeetingNotOpened refusal -> Optional.empty();
            case AbsenceNotExplained refusal -> Optional.of("absenceReason");
            case PresenceContradicted refusal -> Optional.of("patientPresent");
        };
    }
}
