package se.stafett.store.model;

import java.util.ArrayList;
import java.util.List;

/** One interleaving of two clients, two relays and two consumers, from a seed to rest. */
final class Schedule {
    private static final int STEPS = 60;

    private Schedule() {}

    static World run(long seed) {
        Chance chance = new Chance(seed);
        World world = new World();
        List<Actor> actors = new ArrayList<>(
                List.of(new Client(world, 1), new Client(world, 2), new Carrier(world, 1), new Carrier(world, 2)));
        for (int n = 0; n < 2; n++) {
            Consumer consumer = new Consumer(world);
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
