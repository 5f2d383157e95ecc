package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;

/** A follow-up that exists, whether it goes on or not. */
public sealed interface ScheduledFollowUp extends FollowUp permits OngoingFollowUp, EndedFollowUp {

    FollowUpContent content();

    FollowUpStatus status();

    @Override
    default Optional<ScheduledFollowUp> scheduled() {
        return Optional.of(this);
    }

    @Override
    default long version() {
        return content().version();
    }

    default UUID id() {
        return content().id();
    }

    default PatientRef patient() {
        return content().patient();
    }

    /** The unit that has it, which alone works on it. */
    default HsaId unit() {
        return content().unit();
    }

    /** A text that can be corrected, as it stands. */
    default Optional<PlainText> text(TextTarget target) {
        Findings found = content().findings();
        return switch (target) {
            case TextTarget.GoalNote note -> found.achievement(note.goal()).flatMap(Achievement::note);
            case TextTarget.EntryText text ->
                found.entry(text.entry())
                        .filter(entry -> entry.kind() == text.kind())
                        .flatMap(Entry::text);
            case TextTarget.DialogueNote note ->
                this instanceof EndedFollowUp ended && ended.ending() instanceof Ending.Concluded concluded
                        ? concluded.dialogue()
                        : Optional.empty();
            case TextTarget.CancellationReason reason ->
                this instanceof EndedFollowUp ended && ended.ending() instanceof Ending.Cancelled cancelled
                        ? cancelled.reason()
                        : Optional.empty();
        };
    }

    /** Whether the actor may know of this follow-up at all; to others it must look as if there were none. */
    default boolean isKnownTo(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> content().units().contains(professional.unit());
            case Actor.Patient self -> self.ref().equals(patient());
            case Actor.Relative relative -> false;
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
        };
    }

    ScheduledFollowUp with(FollowUpContent changed);
}
