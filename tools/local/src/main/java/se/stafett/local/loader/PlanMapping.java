package se.stafett.local.loader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.MappedIntervention.Progress;

/** A FHIR CarePlan in the terms of a plan here. */
final class PlanMapping {
    private static final CodeTable CATEGORIES = CodeTable.named("care-plan-categories.csv");

    private final PatientBundle bundle;
    private final Findings findings;

    PlanMapping(PatientBundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    MappedPlan plan(Element plan) {
        plan.at("resourceType").text();
        plan.at("subject").at("reference").text();
        String id = plan.at("id").text().orElseThrow();
        String title = plan.each("category").stream()
                .flatMap(category -> Concept.words(category).stream())
                .findFirst()
                .orElse("Care plan");
        Course course = course(plan, title);
        Conditions conditions = Conditions.of(bundle, plan, findings);
        List<MappedGoal> goals = new GoalMapping(bundle, findings).goals(plan, title, course, conditions);
        List<MappedIntervention> interventions = new InterventionMapping(findings).interventions(plan, title);
        Optional<LocalDate> to = FhirDate.of(plan.at("period").at("end"));
        LocalDate from = FhirDate.of(plan.at("period").at("start")).or(() -> to).orElse(LocalDate.EPOCH);
        Fate fate = fate(plan, conditions, goals, interventions);
        return new MappedPlan(
                id,
                title,
                course,
                fate,
                from,
                to,
                summary(id, title, from, to, conditions),
                withOutcome(goals, fate),
                interventions);
    }

    private Course course(Element plan, String title) {
        Optional<String> course = plan.each("category").stream()
                .flatMap(category -> Concept.seenCode(category).stream())
                .flatMap(code -> CATEGORIES.beside(code).stream())
                .map(List::getFirst)
                .findFirst();
        if (course.isEmpty()) {
            findings.add(Sort.DECIDED, "category that is not in the table, taken as lasting", title);
        }
        return course.filter("episode"::equals).isPresent() ? Course.EPISODE : Course.LASTING;
    }

    private Fate fate(
            Element plan, Conditions conditions, List<MappedGoal> goals, List<MappedIntervention> interventions) {
        String status = plan.at("status").text().orElse("");
        return switch (status) {
            case "draft" -> Fate.DRAFT;
            case "active" -> active(conditions);
            case "on-hold" -> Fate.ON_HOLD;
            case "revoked" -> Fate.REVOKED;
            case "completed" -> completed(conditions, goals, interventions);
            case "entered-in-error" -> Fate.ENTERED_IN_ERROR;
            default -> {
                findings.add(Sort.DECIDED, "CarePlan.status without counterpart, taken as draft", status);
                yield Fate.DRAFT;
            }
        };
    }

    private Fate active(Conditions conditions) {
        if (bundle.patient().at("deceasedDateTime").isThere()) {
            findings.add(Sort.ODD, "active plan of a patient who has died", "");
        }
        if (conditions.areAllResolved()) {
            findings.add(Sort.ODD, "active plan whose conditions are all resolved", conditions.names());
        }
        return Fate.ACTIVE;
    }

    private Fate completed(Conditions conditions, List<MappedGoal> goals, List<MappedIntervention> interventions) {
        boolean carriedOut =
                interventions.stream().allMatch(intervention -> intervention.progress() == Progress.COMPLETED);
        if (conditions.areAllResolved() && carriedOut && goals.stream().allMatch(MappedGoal::made)) {
            findings.add(
                    Sort.DECIDED,
                    "completed plan, conditions resolved, activities completed: closed as goals met",
                    conditions.names());
            return Fate.CLOSED_GOALS_MET;
        }
        findings.add(Sort.DECIDED, "other completed plan: closed as no further benefit", conditions.names());
        return Fate.CLOSED_NO_FURTHER_BENEFIT;
    }

    private static List<MappedGoal> withOutcome(List<MappedGoal> goals, Fate fate) {
        if (fate != Fate.CLOSED_GOALS_MET) {
            return goals;
        }
        return goals.stream()
                .map(goal -> new MappedGoal(
                        goal.words(),
                        goal.standing(),
                        Optional.of("achieved"),
                        "The source says that the condition is resolved and everything was carried out.",
                        goal.made()))
                .toList();
    }

    private static String summary(
            String id, String title, LocalDate from, Optional<LocalDate> to, Conditions conditions) {
        String what = conditions.inWords();
        return title + ", from " + from + to.map(day -> " to " + day).orElse("") + "."
                + (what.isEmpty() ? "" : "\nFor: " + what + ".")
                + "\nLoaded from a FHIR care plan of a synthetic patient: CarePlan/" + id + ".";
    }
}
