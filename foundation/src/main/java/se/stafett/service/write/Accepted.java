package se.stafett.service.write;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command that was accepted.
 *
 * @param id the thing that it named or began
 * @param version the thing's version now
 * @param lane where the events lie
 * @param position of the thing's last event in that lane
 * @param created what it brought into being, if it did
 */
public record Accepted(
        UUID id,
        long version,
        int lane,
        long position,
        @Nullable UUID created) {}
