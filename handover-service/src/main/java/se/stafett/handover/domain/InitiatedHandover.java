package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** A handover that exists, whether work on it goes on or not. */
public sealed interface InitiatedHandover extends Handover permits OpenHandover, EndedHandover {
    HandoverContent content();

    HandoverStatus status();

    @Override
    default Optional<InitiatedHandover> initiated() {
        return Optional.of(this);
    }

    @Override
    default long version() {
        return content().version();
    }

    default UUID id() {
        return content().begun().id();
    }

    default UUID plan() {
        return content().begun().plan();
    }

    /** The version of the plan that the handover began with. */
    default long planVersion() {
        return content().begun().planVersion();
    }

    default PatientRef patient() {
        return content().begun().patient();
    }

    /** The unit that hands over, and leads. */
    default HsaId sender() {
        return content().begun().sender();
    }

    /** The sender, the units that take part, and those that an item is offered to or that have answered for one. */
    default SortedSet<HsaId> units() {
        SortedSet<HsaId> units = new TreeSet<>(content().items().receivers());
        units.addAll(content().gathering().units());
        units.add(sender());
        return units;
    }

    /** The version of the plan that the unit has read. */
    default Optional<Long> readBy(HsaId unit) {
        return content().gathering().readBy(unit);
    }

    /** Whether the time for answers passed before it ended. */
    default boolean overdue() {
        return content().due() != Due.NOT_YET;
    }

    /** When time alone will make something happen to it, if it will. */
    Optional<Instant> wakeAt();

    /** Whether the actor may know of this handover at all; to others it must look as if there were none. */
    default boolean isKnownTo(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> units().contains(professional.unit());
            case Actor.Patient self -> self.ref().equals(patient());
            case Actor.Relative relative -> false;
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
        };
    }

    InitiatedHandover with(HandoverContent changed);
}
