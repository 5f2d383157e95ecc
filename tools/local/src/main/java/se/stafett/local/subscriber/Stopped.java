package se.stafett.local.subscriber;

import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.LaneHalt;

/** The subscriber cannot or must not go on; the message is one line for people. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final End end;

    Stopped(End end, String line) {
        super(line);
        this.end = end;
    }

    static Stopped at(LaneHalt halt) {
        return new Stopped(
                End.of(halt.flaw()),
                "Lane " + halt.lane().lane() + " of " + halt.lane().source() + " stops at position " + halt.position()
                        + " (event " + halt.event() + "): " + inWords(halt.flaw()));
    }

    private static String inWords(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Gap gap -> "events are missing, " + gap.expected() + " to " + (gap.found() - 1) + ".";
            case Flaw.Fork fork -> "it does not follow the event before it, another history is told here.";
            case Flaw.Altered altered -> "it was altered, its content does not give its hash.";
            case Flaw.WrongLane wrong -> "it belongs in lane " + wrong.expected() + ".";
            case Flaw.UnknownType unknown -> "the type " + unknown.type() + " is not known, a newer library is needed.";
            case Flaw.Undecryptable sealed -> "it does not open, " + sealed.problem() + ".";
            case Flaw.Malformed malformed ->
                "it opens, but is not what its type promises: " + malformed.problem() + ".";
            case Flaw.Unfit unfit -> "it cannot have happened to its plan: " + unfit.problem() + ".";
        };
    }

    End end() {
        return end;
    }
}
