package se.stafett.local.demo;

import se.stafett.local.terminal.ExitCode;

/** How a demo ends, besides the ways in which every command of the launcher can end. */
enum DemoEnd {
    EQUAL(ExitCode.OK.number()),
    NO_SOURCE(ExitCode.USAGE.number()),
    STEP_FAILED(10),
    SUBSCRIBER_STOPPED(11),
    DIFFERENT(12),
    NOT_ALL_LOADED(13),
    INTERRUPTED(130);

    private final int code;

    DemoEnd(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
