package se.stafett.discharge.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.PaymentAgreed;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.discharge.domain.Admission;
import se.stafett.discharge.domain.Concerned;
import se.stafett.discharge.domain.Contact;
import se.stafett.discharge.domain.DueDeadline;
import se.stafett.discharge.domain.Part;
import se.stafett.discharge.domain.PaymentAgreement;
import se.stafett.discharge.domain.Rule;

/** The domain's values from their published form. What was once published had the right form, so that it is trusted. */
final class DomainValues {
    private DomainValues() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> textIf(@Nullable String value) {
        return Optional.ofNullable(value).map(PlainText::new);
    }

    static List<HsaId> hsa(List<String> ids) {
        return ids.stream().map(HsaId::new).toList();
    }

    static <E extends Enum<E> & Coded> E word(Class<E> list, String code) {
        return Coded.parse(list, code).trusted();
    }

    static <E extends Enum<E> & Coded> List<E> words(Class<E> list, List<String> codes) {
        return codes.stream().map(code -> word(list, code)).toList();
    }

    static Admission admission(PatientRef ref, AdmissionNotified notified) {
        return new Admission(
                patient(ref, notified.patient()),
                textIf(notified.registeredAddress()),
                EventTime.parse(notified.admittedAt()),
                Optional.ofNullable(notified.neededSince()).map(EventTime::parse),
                notified.estimatedDischarge(),
                notified.concerned().stream()
                        .map(one -> concerned(one.unit(), one.part()))
                        .toList());
    }

    static Concerned concerned(String unit, String part) {
        return new Concerned(new HsaId(unit), word(Part.class, part));
    }

    /** The identifier stands in its stored form, twelve characters, so that the day does not matter. */
    private static Patient patient(PatientRef ref, se.stafett.contracts.payload.Patient patient) {
        return new Patient(
                ref,
                PatientIdentifier.parse(patient.system(), patient.value(), LocalDate.MAX)
                        .trusted(),
                textIf(patient.name()),
                Optional.ofNullable(patient.protection())
                        .map(code -> word(Protection.class, code))
                        .orElse(Protection.NONE));
    }

    static Contact contact(NamedContact contact) {
        return new Contact(
                text(contact.name()),
                Optional.ofNullable(contact.person()).map(HsaId::new),
                new HsaId(contact.unit()),
                text(contact.phone()));
    }

    static PaymentAgreement agreement(PaymentAgreed agreed) {
        return new PaymentAgreement(Optional.ofNullable(agreed.from()), textIf(agreed.note()));
    }

    static DueDeadline deadline(String rule, String due) {
        return new DueDeadline(word(Rule.class, rule), EventTime.parse(due));
    }
}
