package se.stafett.store.model;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Effect;
import se.stafett.store.inbox.Reaction;

/** One interleaving of two clients, two relays and two consumers, from a seed to rest. */
final class Schedule {
    private static final int STEPS = 60;
    private static final Effect WRITES = (session, event) -> Uni.createFrom().voidItem();
    private static final Reaction REACTS = event -> Uni.createFrom().voidItem();

    private Schedule() {}

    static World run(long seed) {
        Chance chance = new Chance(seed);
        World world = new World();
        List<Actor> actors = new ArrayList<>(
                List.of(new Client(world, 1), new Client(world, 2), new Carrier(world, 1), new Carrier(world, 2)));
        for (Consequence consequence : List.of(WRITES, REACTS)) {
            Consumer consumer = new Consumer(world, consequence);
            world.consumers.add(consumer);
            actors.add(consumer);
        }
        for (int step = 0; step < STEPS; step++) {
            world.now += chance.below(3);
            chance.of(actors).step(chance);
        }
        boolean busy = true;
        while (busy) {
            busy = false;
            for (Actor actor : actors) {
                busy |= actor.settle();
            }
        }
        return world;
    }
}
