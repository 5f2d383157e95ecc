package se.stafett.assessment.domain;

import java.util.UUID;

/**
 * A score or a finding on record.
 *
 * @param content what stands now
 * @param inError whether it should never have been
 */
public record Entry<C>(UUID id, C content, boolean inError) {

    Entry<C> corrected(C right) {
        return new Entry<>(id, right, false);
    }

    Entry<C> markedInError() {
        return new Entry<>(id, content, true);
    }
}
