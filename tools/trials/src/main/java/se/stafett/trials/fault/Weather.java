package se.stafett.trials.fault;

import java.util.Locale;

/** How the network between a client and a server is. */
enum Weather {
    WELL,
    /** Nothing goes through, either way. */
    CUT,
    /** Nothing reaches the server; what it says is heard. */
    DEAF,
    /** The server hears, and is not heard. */
    MUTE,
    /** What the server says comes five seconds late. */
    SLOW,
    /** Connections are reset, also those that are made meanwhile. */
    RESETS;

    /** Whether what a client says does not reach the server. */
    boolean holdsQuestions() {
        return this == CUT || this == DEAF;
    }

    /** Whether what the server says does not reach the client. */
    boolean holdsAnswers() {
        return this == CUT || this == MUTE;
    }

    /** Whether a server cannot take in anything while it lasts. */
    boolean keepsAway() {
        return holdsQuestions() || this == RESETS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
