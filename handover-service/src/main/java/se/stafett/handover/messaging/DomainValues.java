package se.stafett.handover.messaging;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.handover.KeptItem;
import se.stafett.contracts.handover.LeftOutItem;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.handover.domain.Gone;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.ListedItem;
import se.stafett.handover.domain.Part;
import se.stafett.handover.domain.Participant;
import se.stafett.handover.domain.ParticipantKind;
import se.stafett.handover.domain.PatientsPosition;
import se.stafett.handover.domain.Position;
import se.stafett.handover.domain.Settlement;
import se.stafett.handover.domain.Unanswered;

/** The domain's values from their published form. What was once published had the right form, so that it is trusted. */
final class DomainValues {
    private DomainValues() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> textIf(@Nullable String value) {
        return Optional.ofNullable(value).map(PlainText::new);
    }

    static <E extends Enum<E> & Coded> E word(Class<E> list, String code) {
        return Coded.parse(list, code).trusted();
    }

    private static Optional<HsaId> hsaIf(@Nullable String value) {
        return Optional.ofNullable(value).map(HsaId::new);
    }

    /** The identifier stands in its stored form, twelve characters, so that the day does not matter. */
    static Patient patient(PatientRef ref, se.stafett.contracts.payload.Patient patient) {
        return new Patient(
                ref,
                PatientIdentifier.parse(patient.system(), patient.value(), LocalDate.MAX)
                        .trusted(),
                textIf(patient.name()),
                Optional.ofNullable(patient.protection())
                        .map(code -> word(Protection.class, code))
                        .orElse(Protection.NONE));
    }

    static ListedItem listed(se.stafett.contracts.handover.ListedItem item) {
        return new ListedItem(item.item(), word(ItemKind.class, item.kind()));
    }

    static Settlement.MovedItem moved(MovedItem item) {
        return new Settlement.MovedItem(item.item(), new HsaId(item.to()), new HsaId(item.acceptedBy()));
    }

    static Settlement.KeptItem kept(KeptItem item) {
        return new Settlement.KeptItem(item.item(), text(item.reason()));
    }

    static Settlement.LeftOutItem leftOut(LeftOutItem item) {
        return new Settlement.LeftOutItem(item.item(), word(Gone.class, item.reason()));
    }

    static PatientsPosition position(se.stafett.contracts.handover.PatientsPosition position) {
        return new PatientsPosition(word(Position.class, position.position()), textIf(position.reason()));
    }

    static Participant participant(se.stafett.contracts.handover.Participant participant) {
        return new Participant(
                word(ParticipantKind.class, participant.kind()),
                text(participant.name()),
                hsaIf(participant.person()),
                hsaIf(participant.unit()),
                word(Part.class, participant.part()),
                textIf(participant.relation()));
    }

    static Unanswered unanswered(se.stafett.contracts.handover.Unanswered item) {
        return new Unanswered(item.item(), hsaIf(item.to()));
    }
}
