package se.stafett.handover.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverCommand;
import se.stafett.handover.domain.HandoverDecider;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.InitiateHandover;
import se.stafett.handover.domain.PlanCopy;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.plans.KnownPlans;
import se.stafett.handover.storage.HandoverHistory;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.Stored;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

/** Carries out commands on one handover, with what is known of the plan that it hands over. */
@Singleton
class HandoverCommands {
    private final Commands<Handover, HandoverEvent, CurrentHandover> commands;
    private final KnownPlans plans;

    HandoverCommands(Handling handling, HandoverHistory history, KnownPlans plans) {
        this.commands = handling.of(history, new HandoverAnswers());
        this.plans = plans;
    }

    Uni<Response> initiate(InitiateHandover command) {
        return commands.beginKnowing((stored, context) -> plans.withVersion(command.plan(), command.planVersion())
                .map(plan -> decided(stored, plan, command, context)));
    }

    /** Decides a command on the version that the caller has read. */
    Uni<Response> on(UUID id, HandoverCommand command) {
        return commands.onSeveral(
                id, (stored, context) -> plan(stored, command).map(plan -> decided(stored, plan, command, context)));
    }

    private Uni<PlanCopy> plan(Stored<Handover, CurrentHandover> stored, HandoverCommand command) {
        return stored.state()
                .initiated()
                .map(handover -> command instanceof ConfirmReading reading
                        ? plans.atLeast(handover.plan(), reading.planVersion())
                        : plans.asKnown(handover.plan()))
                .orElseGet(() -> Uni.createFrom().item(PlanCopy.none()));
    }

    private static Decision<Change<Handover, HandoverEvent, CurrentHandover>> decided(
            Stored<Handover, CurrentHandover> stored, PlanCopy plan, HandoverCommand command, Context context) {
        return Change.decided(stored, new HandoverDecider(plan).decide(stored.state(), command, context));
    }
}
