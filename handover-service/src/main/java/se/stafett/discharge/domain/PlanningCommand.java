package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What is done so that the patient can leave; late, it is done afterwards. */
public sealed interface PlanningCommand extends DischargeCommand {

    record NameContact(Contact contact) implements PlanningCommand {}

    record CallToPlanning(Instant meetingAt, List<HsaId> units) implements PlanningCommand {
        public CallToPlanning {
            units = List.copyOf(units);
        }
    }

    record GiveInformation(List<HsaId> to, List<InformationKind> kinds, Optional<PlainText> note)
            implements PlanningCommand {
        public GiveInformation {
            to = List.copyOf(to);
            kinds = List.copyOf(kinds);
        }
    }

    record GivePatientSummary(PatientSummary summary) implements PlanningCommand {}

    record AgreePayment(PaymentAgreement agreement) implements PlanningCommand {}
}
