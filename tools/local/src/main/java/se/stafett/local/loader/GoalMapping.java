package se.stafett.local.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.MappedGoal.Standing;

/** FHIR goals as goals of a plan here; a plan without goals gets one made. */
final class GoalMapping {
    private final PatientBundle bundle;
    private final Findings findings;

    GoalMapping(PatientBundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    List<MappedGoal> goals(Element plan, String title, Course course, Conditions conditions) {
        List<MappedGoal> goals = new ArrayList<>();
        for (Element reference : plan.each("goal")) {
            Optional<Element> goal = bundle.at(reference);
            if (goal.isEmpty()) {
                findings.add(Sort.ODD, "CarePlan.goal that points nowhere", reference.example());
            }
            goal.map(this::goal).ifPresent(goals::add);
        }
        if (goals.stream().noneMatch(MappedGoal::isAccepted)) {
            MappedGoal made = made(title, course, conditions);
            findings.add(Sort.MADE, "a goal, from the condition or the category of the plan", made.words());
            goals.add(made);
        }
        return goals;
    }

    private MappedGoal goal(Element goal) {
        goal.at("id").text();
        goal.at("resourceType").text();
        goal.at("subject").at("reference").text();
        String words = Concept.words(goal.at("description")).orElse("a goal without words");
        String status = goal.at("lifecycleStatus").text().orElse("");
        Optional<String> achievement = Concept.code(goal.at("achievementStatus"));
        return new MappedGoal(words, standing(status), achievement, "As the source says.", false);
    }

    private Standing standing(String lifecycleStatus) {
        return switch (lifecycleStatus) {
            case "accepted", "active", "completed" -> Standing.ACCEPTED;
            case "planned", "on-hold" -> {
                decided(lifecycleStatus, "accepted");
                yield Standing.ACCEPTED;
            }
            case "rejected" -> Standing.REJECTED;
            case "cancelled" -> Standing.WITHDRAWN;
            case "entered-in-error" -> Standing.ENTERED_IN_ERROR;
            case "proposed" -> Standing.PROPOSED;
            default -> {
                decided(lifecycleStatus, "proposed");
                yield Standing.PROPOSED;
            }
        };
    }

    private void decided(String status, String taken) {
        findings.add(Sort.DECIDED, "Goal.lifecycleStatus without counterpart, taken as " + taken, status);
    }

    private static MappedGoal made(String title, Course course, Conditions conditions) {
        String what = conditions.names();
        String words = switch (course) {
            case EPISODE -> what.isEmpty() ? "To get through with: " + title : "To recover from: " + what;
            case LASTING -> what.isEmpty() ? "To live well with: " + title : "To live well with: " + what;
        };
        return new MappedGoal(words, Standing.ACCEPTED, Optional.empty(), "", true);
    }
}
