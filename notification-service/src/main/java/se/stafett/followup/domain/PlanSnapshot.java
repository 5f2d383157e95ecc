package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;

/**
 * The plan that is followed up, as known at a version of it.
 *
 * @param draftedBy the unit that drafted it
 * @param contact the named contact's unit
 */
public record PlanSnapshot(
        UUID id,
        long version,
        Patient patient,
        PlanStatus status,
        HsaId draftedBy,
        Optional<HsaId> contact,
        Optional<LocalDate> reviewDate,
        List<PlanGoal> goals,
        List<PlanIntervention> interventions) {
    public PlanSnapshot {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }

    Stream<PlanItem> items() {
        return Stream.concat(goals.stream(), interventions.stream());
    }

    Optional<PlanGoal> goal(UUID goal) {
        return goals.stream().filter(one -> one.id().equals(goal)).findFirst();
    }

    Optional<PlanIntervention> intervention(UUID intervention) {
        return interventions.stream()
                .filter(one -> one.id().equals(intervention))
                .findFirst();
    }

    /** The goals that the patient has accepted and that are not reached yet. */
    List<UUID> goalsToFollowUp() {
        return goals.stream()
                .filter(goal -> goal.standing() == PlanGoal.Standing.ACCEPTED)
                .map(PlanGoal::id)
                .toList();
    }

    List<HsaId> unitsWithOpenItemsBesides(HsaId unit) {
        return items().filter(PlanItem::isOpen)
                .map(PlanItem::responsible)
                .filter(other -> !other.equals(unit))
                .distinct()
                .sorted()
                .toList();
    }
}
