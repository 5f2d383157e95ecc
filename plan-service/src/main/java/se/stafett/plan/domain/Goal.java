package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * A goal as it stands.
 *
 * @param reason why it was withdrawn or is in error
 */
public record Goal(
        UUID id,
        GoalContent content,
        GoalStatus status,
        HsaId responsible,
        Acceptance acceptance,
        Optional<Achievement> achievement,
        Optional<PlainText> reason,
        Provenance provenance)
        implements Item {

    static Goal proposed(UUID id, GoalContent content, HsaId responsible, Provenance provenance) {
        return new Goal(
                id,
                content,
                GoalStatus.PROPOSED,
                responsible,
                new Acceptance.Pending(),
                Optional.empty(),
                Optional.empty(),
                provenance);
    }

    @Override
    public boolean isOpen() {
        return status.isOpen();
    }

    boolean isAccepted() {
        return status == GoalStatus.ACCEPTED;
    }

    Goal accepted(Acceptance.Agree agree) {
        return new Goal(id, content, GoalStatus.ACCEPTED, responsible, agree, achievement, reason, provenance);
    }

    Goal declined(Acceptance.Disagree disagree) {
        return new Goal(id, content, GoalStatus.REJECTED, responsible, disagree, achievement, reason, provenance);
    }

    Goal revised(GoalContent anew) {
        return new Goal(
                id, anew, GoalStatus.PROPOSED, responsible, new Acceptance.Pending(), achievement, reason, provenance);
    }

    Goal followedUp(Achievement outcome) {
        return new Goal(
                id,
                content,
                outcome.statusAfter(status),
                responsible,
                acceptance,
                Optional.of(outcome),
                reason,
                provenance);
    }

    Goal ended(GoalStatus end, Optional<PlainText> why) {
        return new Goal(id, content, end, responsible, acceptance, achievement, why, provenance);
    }

    Goal corrected(PlainText words) {
        return new Goal(id, content.withWords(words), status, responsible, acceptance, achievement, reason, provenance);
    }

    Goal inCustodyOf(HsaId unit) {
        return new Goal(id, content, status, unit, acceptance, achievement, reason, provenance);
    }
}
