package se.stafett.contracts.journey;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.Information;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.handover.Reading;

/** The active handover is a meeting with the patient, among people who have read the plan. */
final class HandoverRules {
    private static final List<String> TO_BE_TOLD = List.of("how-to-read", "whom-to-call");

    private HandoverRules() {}

    static Stream<Happened<HandoverCompleted, CurrentHandover>> completions(Course course) {
        return course.handovers().stream().flatMap(handover -> handover.all(HandoverCompleted.class));
    }

    static Stream<Lapse> withoutPatient(Course course) {
        return completed(course, done -> !done.event().patientPresent());
    }

    static Stream<Lapse> againstPatient(Course course) {
        return completed(course, done -> done.event().patient().position().equals("disagreed"));
    }

    /** Who is not there cannot sum up; that is another rule's matter. */
    static Stream<Lapse> withoutSummary(Course course) {
        return completed(
                course, done -> done.event().patientPresent() && done.after().summary() == null);
    }

    static Stream<Lapse> withoutInformation(Course course) {
        return completed(
                course,
                done -> !done.after().information().stream()
                        .map(Information::what)
                        .toList()
                        .containsAll(TO_BE_TOLD));
    }

    static Stream<Lapse> withoutReading(Course course) {
        return completions(course)
                .flatMap(done -> receivers(done)
                        .filter(unit -> done.after().readings().stream()
                                .map(Reading::unit)
                                .noneMatch(unit::equals))
                        .map(unit -> Lapse.in(done, unit)));
    }

    private static Stream<String> receivers(Happened<HandoverCompleted, CurrentHandover> done) {
        return done.event().moved().stream().map(MovedItem::to).distinct();
    }

    private static Stream<Lapse> completed(
            Course course, Predicate<Happened<HandoverCompleted, CurrentHandover>> that) {
        return completions(course)
                .filter(that)
                .map(done -> Lapse.in(done, done.event().sender()));
    }
}
