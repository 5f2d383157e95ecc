package se.stafett.store.seal;

import java.util.List;

/**
 * What a look at the lanes came to.
 *
 * @param added how many leaves were added
 * @param contradictions lanes that were left out
 */
public record Sealing(int added, List<Contradiction> contradictions) {
    static final Sealing NOTHING = new Sealing(0, List.of());
}
