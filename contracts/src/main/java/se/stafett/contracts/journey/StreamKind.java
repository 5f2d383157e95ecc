package se.stafett.contracts.journey;

import java.util.Arrays;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;

/** What a journey is made of. */
public enum StreamKind {
    ASSESSMENT("assessment"),
    PLAN("plan"),
    HANDOVER("handover"),
    DISCHARGE("discharge"),
    FOLLOW_UP("follow-up");

    private final String code;

    StreamKind(String code) {
        this.code = code;
    }

    /** As event types begin. */
    public String code() {
        return code;
    }

    static StreamKind of(LogEvent event) {
        String kind = AnyEvent.kindOf(event.type());
        return Arrays.stream(values())
                .filter(one -> one.code.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.type() + " is of no kind of stream"));
    }
}
