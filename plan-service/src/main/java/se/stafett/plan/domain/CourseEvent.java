package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/** The course of the whole plan, from draft to end. */
public sealed interface CourseEvent extends PlanEvent {

    record PlanDrafted(UUID plan, Patient patient, HsaId unit, Optional<UUID> assessment) implements CourseEvent {}

    record PlanAgreed(Position position, Optional<PlainText> reason) implements CourseEvent {}

    record PlanHeld(PlainText reason) implements CourseEvent {}

    record PlanResumed() implements CourseEvent {}

    record PlanClosed(ClosingReason reason, Optional<PlainText> note, Dialogue dialogue) implements CourseEvent {}

    record PlanEnteredInError(PlainText reason) implements CourseEvent {}
}
