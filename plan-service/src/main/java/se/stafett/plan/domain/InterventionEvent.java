package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What happens to one intervention. */
public sealed interface InterventionEvent extends PlanEvent {

    UUID intervention();

    record InterventionPlanned(UUID intervention, InterventionContent content, HsaId responsible)
            implements InterventionEvent {}

    record InterventionRevised(UUID intervention, InterventionContent content, PlainText reason)
            implements InterventionEvent {}

    record InterventionStarted(UUID intervention, LocalDate on) implements InterventionEvent {}

    record InterventionCompleted(UUID intervention, LocalDate on, Optional<PlainText> note)
            implements InterventionEvent {}

    record InterventionStopped(UUID intervention, PlainText reason) implements InterventionEvent {}

    record InterventionEnteredInError(UUID intervention, PlainText reason) implements InterventionEvent {}
}
