package se.stafett.local.subscriber;

import se.stafett.contracts.rebuild.Flaw;

/** How a run of the subscriber ends; the codes are part of what it promises to scripts. */
public enum End {
    REACHED(0),
    FAILED(1),
    WRONG_USE(2),
    NOT_REACHED(3),
    EVENTS_MISSING(4),
    HISTORY_CHANGED(5),
    UNKNOWN_TYPE(6),
    UNREADABLE(7),
    NO_ACCESS(8);

    private final int code;

    End(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    static End of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Gap gap -> EVENTS_MISSING;
            case Flaw.Fork fork -> HISTORY_CHANGED;
            case Flaw.Altered altered -> HISTORY_CHANGED;
            case Flaw.WrongLane wrongLane -> HISTORY_CHANGED;
            case Flaw.UnknownType unknownType -> UNKNOWN_TYPE;
            case Flaw.Undecryptable undecryptable -> UNREADABLE;
            case Flaw.Malformed malformed -> UNREADABLE;
            case Flaw.Unfit unfit -> UNREADABLE;
        };
    }
}
