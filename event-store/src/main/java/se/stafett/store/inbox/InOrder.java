package se.stafett.store.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Work on several things, one after the other; the first failure ends it. */
public final class InOrder {
    private InOrder() {}

    /** Not a chain of Unis, which would nest as deep as the things are many. */
    public static <T> Uni<Void> each(Iterable<T> things, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(things)
                .onItem()
                .transformToUniAndConcatenate(thing -> work.apply(thing).replaceWith(thing))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
