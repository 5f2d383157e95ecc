package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What was done so that the patient can leave. */
public sealed interface PlanningEvent extends DischargeEvent {

    record ContactNamed(Contact contact, Instant at) implements PlanningEvent {}

    record PlanningCalled(Instant meetingAt, List<HsaId> units, Instant at) implements PlanningEvent {
        public PlanningCalled {
            units = List.copyOf(units);
        }
    }

    record InformationGiven(
            UUID information, List<HsaId> to, List<InformationKind> kinds, Optional<PlainText> note, Instant at)
            implements PlanningEvent {
        public InformationGiven {
            to = List.copyOf(to);
            kinds = List.copyOf(kinds);
        }
    }

    record PatientSummaryGiven(PatientSummary summary, Instant at) implements PlanningEvent {}

    record PaymentAgreed(PaymentAgreement agreement, Instant at) implements PlanningEvent {}
}
