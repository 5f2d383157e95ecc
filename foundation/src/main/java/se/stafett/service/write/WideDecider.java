package se.stafett.service.write;

import io.smallrye.mutiny.Uni;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.Stored;

/** Decides a command that must know, or changes, more than the thing that it names. */
@FunctionalInterface
public interface WideDecider<S, E, V> {
    /** What changes, the thing that the command names first. */
    Uni<Decision<Change<S, E, V>>> decide(Stored<S, V> stored, Context context);
}
