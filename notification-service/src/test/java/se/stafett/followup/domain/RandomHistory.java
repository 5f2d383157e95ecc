package se.stafett.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;

/** What happens to one follow-up while its plan changes and people do what comes to their minds. The same seed gives the same history. */
public final class RandomHistory {

    /** A command and what came of it. */
    public record Turn(
            Context context,
            FollowUpCommand command,
            Decision<FollowUpEvent> decision,
            FollowUp before,
            FollowUp after) {

        public List<FollowUpEvent> events() {
            return switch (decision) {
                case Decision.Accepted<FollowUpEvent> yes -> yes.events();
                case Decision.Rejected<FollowUpEvent> no -> List.of();
            };
        }
    }

    private RandomHistory() {}

    public static List<Turn> of(long seed, int turns) {
        Random random = new Random(seed);
        List<Turn> history = new ArrayList<>();
        FollowUp followUp = FollowUp.notScheduled();
        Instant now = Samples.NOW;
        PlanSnapshot plan = Samples.plan();
        for (int turn = 0; turn < turns; turn++) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            Context any = new Context(now, People.PLANS, NamedId.of(new UUID(0, seed), "command " + turn));
            if (random.nextInt(3) == 0) {
                plan = new RandomPlans(random).next(plan.version() + 1, any.today());
            }
            RandomCommands commands = new RandomCommands(random, any.today(), plan);
            FollowUpCommand command = commands.on(followUp);
            Context context = new Context(now, commands.actor(command, followUp), any.commandId());
            Decision<FollowUpEvent> decision = Samples.DECIDER.decide(followUp, command, context);
            FollowUp after = switch (decision) {
                case Decision.Accepted<FollowUpEvent> yes -> followUp.after(yes.events());
                case Decision.Rejected<FollowUpEvent> no -> followUp;
            };
            history.add(new Turn(context, command, decision, followUp, after));
            followUp = after;
        }
        return history;
    }
}
