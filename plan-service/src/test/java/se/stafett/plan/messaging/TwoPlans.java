package se.stafett.plan.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.Protection;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.plan.domain.Addressed;
import se.stafett.plan.domain.DraftPlan;
import se.stafett.plan.domain.MergeDecider;
import se.stafett.plan.domain.PairCommand;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanCommand;
import se.stafett.plan.domain.PlanDecider;
import se.stafett.plan.domain.PlanEvent;

/** Two plans of one patient under random commands, each kept three ways: as decided, as received, and as subscribers fold it. */
final class TwoPlans {
    private final Random random;
    private final long seed;
    private final List<Track> tracks = new ArrayList<>();
    private final List<PlanEvent> happened = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T11:00:00Z");
    private long commands;

    TwoPlans(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        for (int i = 0; i < 2; i++) {
            Context context = context(Commands.WARD_THERAPIST);
            Track track = new Track(context.newId("plan", 0));
            tracks.add(track);
            DraftPlan draft = new DraftPlan(
                    new Patient(DomainEvents.REF, new Personnummer("191212121212"), Optional.empty(), Protection.NONE),
                    Optional.empty(),
                    Optional.empty());
            accept(PlanDecider.decide(track.decided, draft, context), track, context);
        }
    }

    /** Sends one random command to one of the plans; what it leads to, if anything, happens. */
    void step() {
        Track track = tracks.get(random.nextInt(2));
        Track other = tracks.get(track == tracks.getFirst() ? 1 : 0);
        Commands commandsNow = new Commands(random, track.decided, other.decided, now);
        if (random.nextInt(12) == 0) {
            PairCommand command = commandsNow.onPair(other.id);
            Context context = context(Commands.WARD_THERAPIST);
            Decision<Addressed> decision = MergeDecider.decide(track.decided, other.decided, command, context);
            if (decision instanceof Decision.Accepted<Addressed> accepted) {
                int index = 0;
                for (Addressed event : accepted.events()) {
                    Track its = event.plan().equals(track.id) ? track : other;
                    happen(its, event.event(), context, index++);
                }
            }
            return;
        }
        PlanCommand command = commandsNow.onPlan(other.id);
        Context context = context(commandsNow.actor());
        accept(PlanDecider.decide(track.decided, command, context), track, context);
    }

    private void accept(Decision<PlanEvent> decision, Track track, Context context) {
        if (decision instanceof Decision.Accepted<PlanEvent> accepted) {
            int index = 0;
            for (PlanEvent event : accepted.events()) {
                happen(track, event, context, index++);
            }
        }
    }

    private void happen(Track track, PlanEvent event, Context context, int index) {
        happened.add(event);
        track.happen(event, context.eventId(index), now);
    }

    private Context context(Actor actor) {
        now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        return new Context(now, actor, new UUID(seed, ++commands));
    }

    List<Track> tracks() {
        return tracks;
    }

    List<PlanEvent> happened() {
        return happened;
    }

    /** One plan, three times over. */
    static final class Track {
        private final UUID id;
        private Plan decided = Plan.notDrafted();
        private Plan received = Plan.notDrafted();
        private @Nullable CurrentPlan folded;

        Track(UUID id) {
            this.id = id;
        }

        private void happen(PlanEvent event, UUID eventId, Instant at) {
            Published published = Published.of(event, id, decided.version() + 1, eventId, at);
            decided = decided.after(event, eventId);
            received = received.after(published.received(), eventId);
            folded = PlanFold.apply(folded, published.envelope(), published.authored());
        }

        Plan decided() {
            return decided;
        }

        Plan received() {
            return received;
        }

        CurrentPlan folded() {
            return Objects.requireNonNull(folded);
        }
    }
}
