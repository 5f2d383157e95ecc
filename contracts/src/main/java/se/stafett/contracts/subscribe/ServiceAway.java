package se.stafett.contracts.subscribe;

import org.jspecify.annotations.Nullable;

/** The service did not answer, or not as it should; nothing was taken in, and the event can be given again later. */
public final class ServiceAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was asked for, never what was answered. */
    public ServiceAway(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
