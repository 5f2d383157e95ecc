package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;

/** Tells a failure of the effect from one of the inbox's own statements. */
final class EffectFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient LogEvent event;
    private final String reason;

    private EffectFailed(LogEvent event, Throwable cause) {
        super(cause);
        StackTraceElement[] trace = cause.getStackTrace();
        this.event = event;
        this.reason = cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** Applies the effect so that its failure is one of this kind. */
    static Uni<Void> guard(LogEvent event, Effect effect, StatelessSession session) {
        return Uni.createFrom()
                .deferred(() -> effect.apply(session, event))
                .onFailure()
                .transform(cause -> new EffectFailed(event, cause));
    }

    /** What the event leads to, so that a failure to say so is one of this kind. */
    static Consequence guard(LogEvent event, Function<LogEvent, Consequence> consequences) {
        try {
            return consequences.apply(event);
        } catch (RuntimeException cause) {
            throw new EffectFailed(event, cause);
        }
    }

    /** Does what is due so that its failure is one of this kind. */
    static Uni<Void> guard(LogEvent event, Reaction reaction) {
        return Uni.createFrom()
                .deferred(() -> reaction.to(event))
                .onFailure()
                .transform(cause -> new EffectFailed(event, cause));
    }

    /** The event that it was about. */
    LogEvent event() {
        return event;
    }

    /** What went wrong, without what the event says: the type of the failure and where it came from. */
    String reason() {
        return reason;
    }
}
