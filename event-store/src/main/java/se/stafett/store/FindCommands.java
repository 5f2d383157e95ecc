package se.stafett.store;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Finds what a command led to, so that a retry gets the first answer also where it would be refused today. */
public interface FindCommands {
    Uni<Optional<StoredCommand>> findCommand(String scope, String key);
}
