package se.stafett.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;

/** What happens to one assessment when people do what comes to their minds. The same seed gives the same history. */
public final class RandomHistory {

    /** A command and what came of it. */
    public record Turn(
            Context context,
            AssessmentCommand command,
            Decision<AssessmentEvent> decision,
            Assessment before,
            Assessment after) {

        public List<AssessmentEvent> events() {
            return switch (decision) {
                case Decision.Accepted<AssessmentEvent> yes -> yes.events();
                case Decision.Rejected<AssessmentEvent> no -> List.of();
            };
        }
    }

    private RandomHistory() {}

    public static List<Turn> of(long seed, int turns) {
        Random random = new Random(seed);
        List<Turn> history = new ArrayList<>();
        Assessment assessment = Assessment.notOpened();
        Instant now = Samples.NOW;
        for (int turn = 0; turn < turns; turn++) {
            now = now.plus(Duration.ofHours(random.nextInt(12)));
            UUID commandId = NamedId.of(new UUID(0, seed), "command " + turn);
            Context context = new Context(now, actor(random), commandId);
            AssessmentCommand command = new RandomCommands(random, context.today()).on(assessment);
            Decision<AssessmentEvent> decision = Samples.DECIDER.decide(assessment, command, context);
            Assessment after = switch (decision) {
                case Decision.Accepted<AssessmentEvent> yes -> assessment.after(yes.events());
                case Decision.Rejected<AssessmentEvent> no -> assessment;
            };
            history.add(new Turn(context, command, decision, assessment, after));
            assessment = after;
        }
        return history;
    }

    private static Actor actor(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> People.HOME_THERAPIST;
            case 1, 2 -> People.GRETA;
            case 3 -> People.DAUGHTER;
            case 4 -> People.FOLLOW_UPS;
            case 5 -> People.AUDITOR;
            case 6 -> People.NILS;
            case 7, 8, 9 -> People.WARD_COORDINATOR;
            default -> People.WARD_THERAPIST;
        };
    }
}
