package se.stafett.handover.domain;

import java.util.Collection;
import java.util.Optional;

/**
 * A handover as far as decisions need it. What a step needs is in the type: work is decided on an {@link OpenHandover} alone.
 */
public sealed interface Handover permits NotInitiated, InitiatedHandover {
    static Handover notInitiated() {
        return new NotInitiated();
    }

    /** How many events have happened to it. */
    long version();

    /**
     * The handover after one more event.
     *
     * @throws IllegalHistory when the event cannot have happened to this handover
     */
    default Handover after(HandoverEvent event) {
        return HandoverEvolution.after(this, event);
    }

    /** The handover after what was decided. */
    default Handover after(Collection<? extends HandoverEvent> events) {
        Handover handover = this;
        for (HandoverEvent event : events) {
            handover = handover.after(event);
        }
        return handover;
    }

    /** Present unless the handover has not been initiated. */
    Optional<InitiatedHandover> initiated();
}
