package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * An intervention as it stands.
 *
 * @param responsible for self-care the unit that supports it
 * @param note what was said at completion
 * @param reason why it was stopped or is in error
 */
public record Intervention(
        UUID id,
        InterventionContent content,
        InterventionStatus status,
        HsaId responsible,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> completedOn,
        Optional<PlainText> note,
        Optional<PlainText> reason,
        Provenance provenance)
        implements Item {

    static Intervention planned(UUID id, InterventionContent content, HsaId responsible, Provenance provenance) {
        return new Intervention(
                id,
                content,
                InterventionStatus.NOT_STARTED,
                responsible,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                provenance);
    }

    @Override
    public boolean isOpen() {
        return status.isOpen();
    }

    boolean serves(UUID goal) {
        return content.goals().contains(goal);
    }

    /** Stopped interventions and those entered in error bring no goal nearer. */
    boolean counts() {
        return status != InterventionStatus.STOPPED && status != InterventionStatus.ENTERED_IN_ERROR;
    }

    Intervention revised(InterventionContent anew) {
        return new Intervention(id, anew, status, responsible, startedOn, completedOn, note, reason, provenance);
    }

    Intervention started(LocalDate on) {
        return new Intervention(
                id,
                content,
                InterventionStatus.IN_PROGRESS,
                responsible,
                Optional.of(on),
                completedOn,
                note,
                reason,
                provenance);
    }

    Intervention completed(LocalDate on, Optional<PlainText> said) {
        return new Intervention(
                id,
                content,
                InterventionStatus.COMPLETED,
                responsible,
                startedOn,
                Optional.of(on),
                said,
                reason,
                provenance);
    }

    Intervention ended(InterventionStatus end, Optional<PlainText> why) {
        return new Intervention(id, content, end, responsible, startedOn, completedOn, note, why, provenance);
    }

    Intervention inCustodyOf(HsaId unit) {
        return new Intervention(id, content, status, unit, startedOn, completedOn, note, reason, provenance);
    }
}
