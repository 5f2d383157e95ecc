package se.stafett.handover.messaging;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.handover.KeptItem;
import se.stafett.contracts.handover.LeftOutItem;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.payload.Patient;
import se.stafett.handover.domain.ListedItem;
import se.stafett.handover.domain.Participant;
import se.stafett.handover.domain.PatientsPosition;
import se.stafett.handover.domain.Settlement;
import se.stafett.handover.domain.Unanswered;

/** The published form of the domain's values: plain text and numbers, absent where the domain says empty. */
final class PublishedValues {
    private PublishedValues() {}

    static @Nullable String textOf(Optional<PlainText> text) {
        return text.map(PlainText::value).orElse(null);
    }

    static @Nullable String hsa(Optional<HsaId> id) {
        return id.map(HsaId::value).orElse(null);
    }

    static Patient published(se.stafett.care.Patient patient) {
        return new Patient(
                patient.identifier().system(),
                patient.identifier().value(),
                textOf(patient.name()),
                patient.protection() == Protection.NONE
                        ? null
                        : patient.protection().code());
    }

    static se.stafett.contracts.handover.ListedItem published(ListedItem item) {
        return new se.stafett.contracts.handover.ListedItem(
                item.item(), item.kind().code());
    }

    static MovedItem published(Settlement.MovedItem item) {
        return new MovedItem(item.item(), item.to().value(), item.acceptedBy().value());
    }

    static KeptItem published(Settlement.KeptItem item) {
        return new KeptItem(item.item(), item.reason().value());
    }

    static LeftOutItem published(Settlement.LeftOutItem item) {
        return new LeftOutItem(item.item(), item.reason().code());
    }

    static se.stafett.contracts.handover.PatientsPosition published(PatientsPosition position) {
        return new se.stafett.contracts.handover.PatientsPosition(
                position.position().code(), textOf(position.reason()));
    }

    static se.stafett.contracts.handover.Participant published(UUID id, Participant participant) {
        return new se.stafett.contracts.handover.Participant(
                id,
                participant.kind().code(),
                participant.name().value(),
                hsa(participant.person()),
                hsa(participant.unit()),
                participant.part().code(),
                textOf(participant.relation()));
    }

    static se.stafett.contracts.handover.Unanswered published(Unanswered item) {
        return new se.stafett.contracts.handover.Unanswered(item.item(), hsa(item.to()));
    }
}
