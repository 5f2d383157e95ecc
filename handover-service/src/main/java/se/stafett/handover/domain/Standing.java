package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * Where an item of a handover stands. In all of these the sender still answers for it: responsibility moves when the handover is
 * completed, and then only for what is accepted.
 */
public sealed interface Standing {
    /** Nothing has been decided about it. */
    record WithSender() implements Standing {}

    /** One unit has been asked and has not answered. */
    record Offered(HsaId to) implements Standing {}

    /** The unit that was asked will take it over. */
    record Accepted(HsaId unit, HsaId person) implements Standing {}

    /** The unit that was asked will not. */
    record Declined(HsaId unit) implements Standing {}

    /** It stays with the sender, as the sender has said. */
    record Kept(PlainText reason) implements Standing {}

    /** The unit that it is offered to, or that answered for it last. */
    default Optional<HsaId> receiver() {
        return switch (this) {
            case WithSender none -> Optional.empty();
            case Offered offered -> Optional.of(offered.to());
            case Accepted accepted -> Optional.of(accepted.unit());
            case Declined declined -> Optional.of(declined.unit());
            case Kept kept -> Optional.empty();
        };
    }

    /** Whether somebody still has to decide about it. */
    default boolean waits() {
        return switch (this) {
            case WithSender none -> true;
            case Offered offered -> true;
            case Accepted accepted -> false;
            case Declined declined -> false;
            case Kept kept -> false;
        };
    }

    default boolean isOfferedTo(HsaId unit) {
        return this instanceof Offered offered && offered.to().equals(unit);
    }

    default boolean isAcceptedBy(HsaId unit) {
        return this instanceof Accepted accepted && accepted.unit().equals(unit);
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
