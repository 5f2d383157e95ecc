package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/** Works on the plan's interventions. */
public sealed interface InterventionCommand extends WorkCommand {

    record PlanIntervention(InterventionContent content) implements InterventionCommand {}

    record ReviseIntervention(UUID intervention, InterventionContent content, PlainText reason)
            implements InterventionCommand {}

    record StartIntervention(UUID intervention, LocalDate on) implements InterventionCommand {}

    record CompleteIntervention(UUID intervention, LocalDate on, Optional<PlainText> note)
            implements InterventionCommand {}

    record StopIntervention(UUID intervention, PlainText reason) implements InterventionCommand {}

    record MarkInterventionInError(UUID intervention, PlainText reason) implements InterventionCommand {}
}
