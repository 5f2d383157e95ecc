package se.stafett.store.inbox;

/** What became of an event that arrived. All but {@link Halted} may be acknowledged to the broker. */
public sealed interface Receipt {
    /** Its effect is committed. */
    record Applied() implements Receipt {}

    /** It had been applied, or parked, before. */
    record Repeated() implements Receipt {}

    /** It waits aside for an operator; other patients go on. */
    record Parked(String reason) implements Receipt {}

    /** The lane stands still for good: its history has two versions, and someone must find out why. */
    record Halted(String reason) implements Receipt {}
}
