package se.stafett.followup.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import se.stafett.care.Decision;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpCommand;
import se.stafett.followup.domain.FollowUpDecider;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.followup.storage.FollowedPlans;
import se.stafett.service.storage.Change;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

/** Carries out commands on one follow-up. */
@Singleton
class FollowUpCommands {
    private final Commands<FollowUp, FollowUpEvent, CurrentFollowUp> commands;
    private final FollowedPlans plans;
    private final FollowUpDecider decider;

    FollowUpCommands(Handling handling, FollowUpHistory history, FollowedPlans plans, Patience patience) {
        this.commands = handling.of(history, new FollowUpAnswers());
        this.plans = plans;
        this.decider = new FollowUpDecider(patience);
    }

    /** Decides a command on the version that the caller has read. */
    Uni<Response> on(UUID id, FollowUpCommand command) {
        return commands.on(id, (followUp, context) -> decider.decide(followUp, command, context));
    }

    /** As {@link #on}, for a command that depends on the plan as it is known now. */
    Uni<Response> onPlan(UUID id, Function<PlanSnapshot, FollowUpCommand> command) {
        return commands.onSeveral(
                id,
                (stored, context) -> stored.state()
                        .scheduled()
                        .map(scheduled -> plans.latest(scheduled.content().plan())
                                .map(plan -> decider.decide(scheduled, command.apply(plan), context)))
                        .orElseGet(() -> Uni.createFrom().item(Decision.rejected(new FollowUpNotFound())))
                        .map(decision -> Change.decided(stored, decision)));
    }
}
