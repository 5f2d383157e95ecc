package se.stafett.followup.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.followup.domain.FollowUpContent;
import se.stafett.followup.domain.FollowUpStatus;
import se.stafett.followup.domain.ScheduledFollowUp;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a follow-up can be found by. One that goes on reserves its plan: there is never a second. */
public final class FollowUpLabels {
    private static final String PLAN = "plan:";
    private static final String PLAN_VERSION = "plan-version:";
    private static final String DUE = "due:";
    private static final String FOLLOWED_BY = "followed-by:";

    private FollowUpLabels() {}

    public static String plan(UUID plan) {
        return PLAN + plan;
    }

    /** On follow-ups that are due on that day, or in that month or year: {@code 2026-06-01}, {@code 2026-06}, {@code 2026}. */
    public static String due(String time) {
        return DUE + time;
    }

    /** The plan's version that the follow-up last knew of. */
    public static long planVersionIn(List<String> labels) {
        return Long.parseLong(value(labels, PLAN_VERSION));
    }

    /** The plan that is followed up. */
    public static UUID planIn(List<String> labels) {
        return UUID.fromString(value(labels, PLAN));
    }

    /** The day on which it is due. */
    public static LocalDate dueIn(List<String> labels) {
        return labels.stream()
                .filter(label -> label.startsWith(DUE) && label.length() == DUE.length() + 10)
                .map(label -> LocalDate.parse(label.substring(DUE.length())))
                .findFirst()
                .orElseThrow();
    }

    /** The unit that has it now. */
    public static String unitIn(List<String> labels) {
        return value(labels, FOLLOWED_BY);
    }

    /** Whether the labels are those of a follow-up that goes on. */
    public static boolean goesOn(List<String> labels) {
        String status = Labels.statusIn(labels);
        return !status.equals(FollowUpStatus.CONCLUDED.code()) && !status.equals(FollowUpStatus.CANCELLED.code());
    }

    static StreamState of(ScheduledFollowUp followUp, Optional<Instant> wakeAt) {
        FollowUpContent content = followUp.content();
        String day = content.dueOn().toString();
        List<String> labels = new ArrayList<>();
        labels.add(Labels.status(followUp.status()));
        content.units().stream().map(Labels::unit).forEach(labels::add);
        labels.add(Labels.patient(followUp.patient()));
        labels.add(plan(content.plan()));
        labels.add(PLAN_VERSION + content.planVersion());
        labels.add(FOLLOWED_BY + followUp.unit().value());
        Stream.of(day, day.substring(0, 7), day.substring(0, 4))
                .map(FollowUpLabels::due)
                .forEach(labels::add);
        return new StreamState(
                labels, goesOn(labels) ? Optional.of("follow-up:" + content.plan()) : Optional.empty(), wakeAt);
    }

    private static String value(List<String> labels, String prefix) {
        return labels.stream()
                .filter(label -> label.startsWith(prefix))
                .map(label -> label.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }
}
