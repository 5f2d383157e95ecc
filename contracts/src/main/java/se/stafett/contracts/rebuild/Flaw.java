package se.stafett.contracts.rebuild;

import se.stafett.contracts.event.Hash;

/** Why a lane cannot go on. */
public sealed interface Flaw {
    /** A short name that stays the same for ever, for logs, alarms and other languages: {@code gap}, {@code fork} … */
    default String code() {
        return switch (this) {
            case Gap gap -> "gap";
            case Fork fork -> "fork";
            case Altered altered -> "altered";
            case WrongLane wrong -> "wrong-lane";
            case UnknownType unknown -> "unknown-type";
            case Undecryptable sealed -> "undecryptable";
            case Malformed malformed -> "malformed";
            case Unfit unfit -> "unfit";
        };
    }

    /** Events are missing before this one: at least those from {@code expected} to {@code found - 1}. */
    record Gap(long expected, long found) implements Flaw {}

    /** The event does not follow the one before it: another history was told. */
    record Fork(Hash expected, Hash found) implements Flaw {}

    /** The event's content does not give the hash that it carries. */
    record Altered(Hash expected, Hash found) implements Flaw {}

    /** The event stands in a lane that is not its patient's. */
    record WrongLane(int expected, int found) implements Flaw {}

    /** The event's type, or its version, is none that this library knows. */
    record UnknownType(String type) implements Flaw {}

    /** The key was granted, but the payload does not open with it. */
    record Undecryptable(String problem) implements Flaw {}

    /** The payload opened, but is not what the type promises. */
    record Malformed(String problem) implements Flaw {}

    /** The event cannot have happened to its plan as it stands. */
    record Unfit(String problem) implements Flaw {}
}
