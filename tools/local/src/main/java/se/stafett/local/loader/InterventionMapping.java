package se.stafett.local.loader;

import java.util.ArrayList;
import java.util.List;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.MappedIntervention.Progress;

/** FHIR activities as interventions of a plan here. */
final class InterventionMapping {
    private static final CodeTable KINDS = CodeTable.named("activity-kinds.csv");
    private static final List<String> UNKNOWN = List.of("advice", "unknown");

    private final Findings findings;

    InterventionMapping(Findings findings) {
        this.findings = findings;
    }

    List<MappedIntervention> interventions(Element plan, String title) {
        List<MappedIntervention> interventions = new ArrayList<>();
        for (Element activity : plan.each("activity")) {
            interventions.add(intervention(activity.at("detail")));
        }
        if (interventions.isEmpty()) {
            findings.add(Sort.MADE, "an intervention, for a plan without activities", title);
            interventions.add(new MappedIntervention(title, "advice", Progress.NOT_STARTED));
        }
        return interventions;
    }

    private MappedIntervention intervention(Element detail) {
        String words = Concept.words(detail.at("code")).orElse("an activity without words");
        List<String> row =
                Concept.seenCode(detail.at("code")).flatMap(KINDS::beside).orElse(UNKNOWN);
        String kind = row.getFirst();
        switch (row.get(1)) {
            case "fits" -> findings.add(Sort.DECIDED, "kind of intervention from the activity's code: " + kind, words);
            case "nearest" ->
                findings.add(
                        Sort.DECIDED, "nearest kind for nursing or medical treatment, which has none: " + kind, words);
            default ->
                findings.add(Sort.DECIDED, "activity with a code that is not in the table, taken as advice", words);
        }
        return new MappedIntervention(
                words, kind, progress(detail.at("status").text().orElse("")));
    }

    private Progress progress(String status) {
        return switch (status) {
            case "not-started" -> Progress.NOT_STARTED;
            case "in-progress" -> Progress.STARTED;
            case "completed" -> Progress.COMPLETED;
            case "stopped" -> Progress.STOPPED;
            case "entered-in-error" -> Progress.ENTERED_IN_ERROR;
            case "scheduled" -> decided(status, Progress.NOT_STARTED);
            case "on-hold" -> decided(status, Progress.STARTED);
            case "cancelled" -> decided(status, Progress.STOPPED);
            default -> decided(status, Progress.NOT_STARTED);
        };
    }

    private Progress decided(String status, Progress taken) {
        findings.add(
                Sort.DECIDED,
                "activity status without counterpart, taken as " + taken.name().replace('_', ' '),
                status);
        return taken;
    }
}
