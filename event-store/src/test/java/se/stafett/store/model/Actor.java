package se.stafett.store.model;

/** Somebody who takes steps. What it holds in fields of its own is lost in a crash. */
interface Actor {
    /** One step, as chance has it. */
    void step(Chance chance);

    /** Goes on without mishaps until nothing is left to do. Gives whether anything was. */
    boolean settle();
}
