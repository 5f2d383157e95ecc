package se.stafett.followup.automation;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpDecider;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.domain.People;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.WorkCommand.CancelFollowUp;
import se.stafett.followup.messaging.PlanReception;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.followup.storage.FollowUpLabels;
import se.stafett.followup.storage.FollowedPlans;
import se.stafett.followup.storage.TestHistory;
import se.stafett.service.storage.Cause;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.Stored;
import se.stafett.store.CommandReceipt;
import se.stafett.store.inbox.Reaction;
import se.stafett.store.memory.InMemoryEventStore;
import se.stafett.store.memory.InMemoryKeys;

/** Follow-ups in memory, and a plan whose events come to the automations as often, and in the order, that a test wants. */
final class Scene {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final PlanLog log = new PlanLog();
    private final InMemoryKeys keys = new InMemoryKeys();
    private final InMemoryEventStore store = new InMemoryEventStore("/notification-service");
    private final FollowUpHistory history = TestHistory.of(store, keys);
    private final Clock clock;
    private final List<LogEvent> published = new ArrayList<>();
    private final FollowUpOrders orders;
    private final FollowUpsOfPlans listener;

    /** @param now when everything happens */
    Scene(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        orders = new FollowUpOrders(new LoggedPlans(log), history, store, Patience.USUAL, clock);
        listener = new FollowUpsOfPlans(orders, keys);
    }

    /** The plan as its events leave it, version by version. */
    private record LoggedPlans(PlanLog log) implements FollowedPlans {
        @Override
        public Uni<PlanSnapshot> latest(UUID plan) {
            return Uni.createFrom().item(() -> PlanReception.of(log.plan()));
        }

        @Override
        public Uni<PlanSnapshot> atVersion(UUID plan, long version) {
            return Uni.createFrom().item(() -> PlanReception.of(log.at(version)));
        }
    }

    /** All that the plan's log holds by now comes once, in order; what came before does not come again. */
    Scene delivered() {
        for (int at = published.size(); at < log.events().size(); at++) {
            LogEvent event = sealed(at + 1L, log.events().get(at));
            published.add(event);
            deliver(event);
        }
        return this;
    }

    List<LogEvent> published() {
        return List.copyOf(published);
    }

    /** An event comes to all automations. */
    void deliver(LogEvent event) {
        if (listener.of(event) instanceof Reaction reaction) {
            reaction.to(event).await().atMost(PATIENCE);
        }
    }

    /** An event comes to one automation alone. */
    void deliver(WhenThen automation, LogEvent event) {
        if (automation.kinds().stream().anyMatch(kind -> event.type().startsWith(kind + ".v"))) {
            orders.carryOut(event, automation).await().atMost(PATIENCE);
        }
    }

    /** Everything that happened to follow-ups, in its order. */
    List<String> happened() {
        return followUps().stream()
                .flatMap(followUp ->
                        store.ofStream(followUp.followUpId(), 0).collect().asList().await().atMost(PATIENCE).stream())
                .map(event -> event.streamId() + " " + event.type())
                .toList();
    }

    /** The plan's follow-ups, the first one scheduled first. */
    List<CurrentFollowUp> followUps() {
        return store
                .find("follow-up", List.of(FollowUpLabels.plan(log.id())), Optional.empty(), 200)
                .await()
                .atMost(PATIENCE)
                .stream()
                .map(found ->
                        history.latest(found.id()).await().atMost(PATIENCE).current())
                .sorted(Comparator.comparingLong(Scene::scheduledFrom))
                .toList();
    }

    CurrentFollowUp only() {
        List<CurrentFollowUp> all = followUps();
        if (all.size() != 1) {
            throw new AssertionError("there are " + all.size() + " follow-ups");
        }
        return all.getFirst();
    }

    /** The unit that has it ends the follow-up. */
    Scene cancelledByUnit() {
        CurrentFollowUp open = followUps().getLast();
        Stored<FollowUp, CurrentFollowUp> stored =
                history.latest(open.followUpId()).await().atMost(PATIENCE);
        Context context = new Context(
                clock.instant(),
                new Actor.Professional(
                        People.WARD_THERAPIST.person(),
                        new HsaId(open.unit()),
                        People.WARD_THERAPIST.provider(),
                        Actor.Role.CLINICIAN),
                UUID.randomUUID());
        CancelFollowUp cancel = new CancelFollowUp(new PlainText("Har avböjt."), PlanReception.of(log.plan()));
        Change<FollowUp, FollowUpEvent, CurrentFollowUp> change = new Change<>(
                stored,
                switch (new FollowUpDecider(Patience.USUAL).decide(stored.state(), cancel, context)) {
                    case Decision.Accepted<FollowUpEvent> yes -> yes.events();
                    case Decision.Rejected<FollowUpEvent> no -> throw new AssertionError(no.refusal());
                });
        history.journal()
                .write(
                        List.of(change),
                        context,
                        new CommandReceipt("unit", context.commandId().toString(), "", ""),
                        Cause.command(context.commandId(), null))
                .await()
                .atMost(PATIENCE);
        return this;
    }

    private static long scheduledFrom(CurrentFollowUp followUp) {
        return followUp.planVersion();
    }

    private LogEvent sealed(long version, PlanEvent event) {
        PlanEventCodec codec = new PlanEventCodec();
        UUID id = UUID.randomUUID();
        Instant at = clock.instant();
        return new LogEvent(
                "/plan-service",
                Lane.of(PlanLog.PATIENT),
                version,
                id,
                log.id(),
                version,
                codec.typeOf(event),
                PlanLog.PATIENT,
                at,
                at,
                id,
                id,
                null,
                ProtectedPayload.seal(
                        keys.forPatient(PlanLog.PATIENT).await().atMost(PATIENCE),
                        id,
                        codec.encode(new AuthoredEvent<>(PlanLog.author(), event))),
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
