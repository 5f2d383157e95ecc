package se.stafett.local.terminal;

import se.stafett.local.stack.StackFailure;

/** How the launcher ends. The numbers are promised in its help; 3, 4 and 5 are given by the script before Java runs. */
public enum ExitCode {
    OK(0),
    FAILED(1),
    USAGE(2),
    NO_JDK(3),
    NO_MAVEN(4),
    NOT_BUILT(5),
    PORT_TAKEN(6),
    DISK_FULL(7),
    START_FAILED(8),
    NOT_RUNNING(9);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static ExitCode of(StackFailure failure) {
        return switch (failure.kind()) {
            case PORT_TAKEN -> PORT_TAKEN;
            case DISK_FULL -> DISK_FULL;
            case START_FAILED -> START_FAILED;
            case STOP_FAILED -> FAILED;
            case NOT_BUILT -> NOT_BUILT;
        };
    }
}
