package se.stafett.store.seal;

import se.stafett.contracts.seal.WitnessRequest;

/** The way to a witness. */
@FunctionalInterface
public interface WitnessLine {
    /** Asks, and waits for the answer; fails if there is none. */
    WitnessAnswer ask(WitnessRequest request);
}
