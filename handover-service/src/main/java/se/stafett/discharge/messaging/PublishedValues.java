package se.stafett.discharge.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.PaymentAgreed;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.discharge.domain.Admission;
import se.stafett.discharge.domain.Contact;
import se.stafett.discharge.domain.NoticeEvent;
import se.stafett.discharge.domain.PaymentAgreement;

/** The published form of the domain's values: plain text, absent where the domain says empty. */
final class PublishedValues {
    private PublishedValues() {}

    static @Nullable String textOf(Optional<PlainText> text) {
        return text.map(PlainText::value).orElse(null);
    }

    static List<String> hsa(List<HsaId> ids) {
        return ids.stream().map(HsaId::value).toList();
    }

    static List<String> codes(List<? extends Coded> words) {
        return words.stream().map(Coded::code).toList();
    }

    static AdmissionNotified published(NoticeEvent.AdmissionNotified notified) {
        Admission admission = notified.admission();
        return new AdmissionNotified(
                published(admission.patient()),
                textOf(admission.registeredAddress()),
                notified.hospital().value(),
                notified.provider().value(),
                EventTime.format(admission.admittedAt()),
                admission.neededSince().map(EventTime::format).orElse(null),
                admission.estimatedDischarge(),
                admission.concerned().stream()
                        .map(one -> new Concerned(one.unit().value(), one.part().code()))
                        .toList());
    }

    private static Patient published(se.stafett.care.Patient patient) {
        return new Patient(
                patient.identifier().system(),
                patient.identifier().value(),
                textOf(patient.name()),
                patient.protection() == Protection.NONE
                        ? null
                        : patient.protection().code());
    }

    static NamedContact published(Contact contact) {
        return new NamedContact(
                contact.name().value(),
                contact.person().map(HsaId::value).orElse(null),
                contact.unit().value(),
                contact.phone().value());
    }

    static PaymentAgreed published(PaymentAgreement agreement) {
        return new PaymentAgreed(agreement.from().orElse(null), textOf(agreement.note()));
    }
}
