package se.stafett.local.subscriber;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.Agreement;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.Measure;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.Schedule;

/** A plan for people to read, in plain text. */
final class PlanText {
    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    static String of(CurrentPlan plan) {
        PlanText text = new PlanText();
        text.head(plan);
        text.story(plan.story());
        text.list(
                "Takes part",
                plan.participants().stream().map(PlanText::participant).toList());
        text.list("Goals", plan.goals().stream().map(PlanText::goal).toList());
        text.list(
                "Interventions",
                plan.interventions().stream().map(PlanText::intervention).toList());
        text.list(
                "Whom to call",
                plan.callGuidance().stream()
                        .map(line -> line.when() + ": " + line.whom() + ", " + line.phone())
                        .toList());
        text.list(
                "Corrections",
                plan.corrections().stream()
                        .map(correction -> correction.target() + ": \"" + correction.wrong() + "\" is \""
                                + correction.corrected() + "\" (" + correction.reason() + ")")
                        .toList());
        return text.text.toString();
    }

    private void head(CurrentPlan plan) {
        line("Plan " + plan.planId() + ", version " + plan.version() + ", " + plan.status());
        line("Patient", plan.patient().name());
        line("Drafted by", plan.unit());
        line("Summary", plan.summary());
        if (plan.contact() != null) {
            line(
                    "Contact",
                    plan.contact().name() + ", " + plan.contact().unit() + ", "
                            + plan.contact().phone());
        }
        line("Review on", plan.reviewDate() == null ? null : plan.reviewDate().toString());
        line("Agreement", agreement(plan.agreement()));
        if (plan.mergedInto() != null) {
            line(
                    "Merged into",
                    plan.mergedInto().plan() + ": " + plan.mergedInto().reason());
        }
        line("On hold", plan.hold() == null ? null : plan.hold().reason());
        line("Closed", plan.closure() == null ? null : plan.closure().reason());
    }

    private void story(@Nullable Story story) {
        if (story != null) {
            line("Life situation", story.lifeSituation());
            line("Drive", story.drive());
            line("Resources", story.resources());
            line("Abilities", story.abilities());
            line("Needs", story.needs());
        }
    }

    private void list(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            line(name + ":");
            lines.forEach(line -> line("  - " + line));
        }
    }

    private void line(String name, @Nullable String value) {
        if (value != null) {
            line(String.format("%-16s", name + ":") + value);
        }
    }

    private void line(String line) {
        text.append(line.replace("\n", "\n      ")).append('\n');
    }

    private static @Nullable String agreement(@Nullable Agreement agreement) {
        if (agreement == null) {
            return null;
        }
        return agreement.position()
                + (agreement.reason() == null ? "" : ", " + agreement.reason())
                + (agreement.stale() ? " (the plan has changed since)" : "");
    }

    private static String participant(Participant participant) {
        String who = participant.unit() == null ? participant.relation() : participant.unit();
        return participant.name() + (who == null ? "" : ", " + who);
    }

    private static String goal(PlanGoal goal) {
        return "\"" + goal.content().words() + "\" (" + standing(goal)
                + (goal.achievement() == null ? "" : ", " + goal.achievement().status())
                + measured(goal.content().measure()) + "; responsible " + goal.responsible() + ")";
    }

    private static String standing(PlanGoal goal) {
        String accepted = accepted(goal.acceptance());
        return goal.status().equals("accepted") ? accepted : goal.status() + ", " + accepted;
    }

    private static String accepted(Acceptance acceptance) {
        return switch (acceptance.position()) {
            case "agree" -> "accepted " + String.valueOf(acceptance.given()).replace('-', ' ');
            case "disagree" -> "declined";
            default -> "acceptance pending";
        };
    }

    private static String measured(@Nullable Measure measure) {
        if (measure == null) {
            return "";
        }
        return measure.instrument() == null
                ? "; measured by goal attainment"
                : "; " + measure.instrument()
                        + (measure.baseline() == null ? "" : " from " + measure.baseline())
                        + (measure.target() == null ? "" : " to " + measure.target())
                        + (measure.unit() == null ? "" : " " + measure.unit());
    }

    private static String intervention(PlanIntervention intervention) {
        return intervention.content().description() + " ("
                + intervention.content().kind() + ", "
                + intervention.status() + ", by "
                + intervention.content().performer().kind()
                + schedule(intervention.content().schedule()) + "; responsible " + intervention.responsible() + ")";
    }

    private static String schedule(@Nullable Schedule schedule) {
        if (schedule == null) {
            return "";
        }
        return Stream.of(
                        schedule.text(),
                        schedule.from() == null ? null : "from " + schedule.from(),
                        schedule.to() == null ? null : "to " + schedule.to())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", ", ", ""));
    }
}
