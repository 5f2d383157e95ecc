package se.stafett.audit.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.audit.patient.Standing;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.plan.CurrentPlan;

/**
 * A deadline as the log knows it. Those of a discharge are there from when the service warned that they would pass, or noted that they
 * had: which limits hold is each region's own, and not written in the log.
 *
 * @param due a moment or a day
 * @param rule what it demands
 */
record Deadline(String kind, UUID stream, String rule, String due, String state) {
    static final Comparator<Deadline> ORDER =
            Comparator.comparing(Deadline::due).thenComparing(Deadline::rule).thenComparing(Deadline::stream);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    static Stream<Deadline> of(Standing standing, Instant asOf) {
        return switch (standing.state()) {
            case CurrentPlan plan -> ofPlan(standing, plan, asOf);
            case CurrentHandover handover -> Stream.of(ofHandover(standing, handover));
            case CurrentDischarge discharge -> ofDischarge(standing, discharge);
            case CurrentFollowUp followUp ->
                Stream.of(in(standing, "follow-up", followUp.dueOn().toString(), followUp.status()));
            default -> Stream.empty();
        };
    }

    private static Deadline in(Standing standing, String rule, String due, String state) {
        return new Deadline(standing.kind(), standing.id(), rule, due, state);
    }

    private static Stream<Deadline> ofPlan(Standing standing, CurrentPlan plan, Instant asOf) {
        LocalDate review = plan.reviewDate();
        if (review == null) {
            return Stream.empty();
        }
        boolean past = review.isBefore(LocalDate.ofInstant(asOf, SWEDEN));
        return Stream.of(in(standing, "review", review.toString(), past ? "past" : "ahead"));
    }

    private static Deadline ofHandover(Standing standing, CurrentHandover handover) {
        String state = handover.escalated() ? "escalated" : handover.overdue() ? "overdue" : handover.status();
        return in(standing, "answers", handover.answerBy(), state);
    }

    private static Stream<Deadline> ofDischarge(Standing standing, CurrentDischarge discharge) {
        return Stream.concat(
                discharge.neared().stream()
                        .filter(near -> discharge.passed().stream()
                                .noneMatch(passed -> passed.rule().equals(near.rule())
                                        && passed.due().equals(near.due())))
                        .map(near -> in(standing, near.rule(), near.due(), "neared")),
                discharge.passed().stream().map(passed -> in(standing, passed.rule(), passed.due(), "passed")));
    }
}
