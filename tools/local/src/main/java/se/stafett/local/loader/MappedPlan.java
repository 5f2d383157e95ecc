package se.stafett.local.loader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A care plan of the source in the terms of a plan here.
 *
 * @param sourceId the CarePlan's id
 * @param title its category in words
 * @param from first day of its period
 * @param to last day of its period
 * @param summary what the source says of the plan as a whole and of the conditions that it addresses
 */
record MappedPlan(
        String sourceId,
        String title,
        Course course,
        Fate fate,
        LocalDate from,
        Optional<LocalDate> to,
        String summary,
        List<MappedGoal> goals,
        List<MappedIntervention> interventions) {
    MappedPlan {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }
}
