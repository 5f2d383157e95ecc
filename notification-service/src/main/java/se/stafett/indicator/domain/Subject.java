package se.stafett.indicator.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What a case is about.
 *
 * @param kind plan, assessment, handover, discharge or follow-up
 * @param item a goal or an intervention of it, where the case is about one
 */
public record Subject(String kind, UUID id, Optional<UUID> item) {

    public static Subject of(String kind, UUID id) {
        return new Subject(kind, id, Optional.empty());
    }
}
