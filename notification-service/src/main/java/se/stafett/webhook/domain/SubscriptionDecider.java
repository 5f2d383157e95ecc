package se.stafett.webhook.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.webhook.domain.SubscriptionStatus.ACTIVE;
import static se.stafett.webhook.domain.SubscriptionStatus.PAUSED;
import static se.stafett.webhook.domain.SubscriptionStatus.REMOVED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.webhook.domain.SubscriptionRefusal.ActsForNoUnit;
import se.stafett.webhook.domain.SubscriptionRefusal.SecretIsRotating;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionIs;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.TooManySubscriptions;

/** Decides on subscriptions: a unit has its own, and nobody else knows of them. */
public final class SubscriptionDecider {
    /** How many subscriptions a unit can have at once. */
    public static final int MOST = 20;

    private SubscriptionDecider() {}

    /**
     * @param others how many subscriptions the unit has already
     * @param fault what speaks against the address, as far as can be seen now
     */
    public static Decision<Subscription> subscribe(
            UUID id, String url, Optional<UrlFault> fault, List<TypePattern> types, int others, Actor actor) {
        Optional<HsaId> unit = unitOf(actor);
        return require(unit.isPresent(), new ActsForNoUnit())
                .and(others < MOST, new TooManySubscriptions(MOST))
                .andThen(() -> fault.map(it -> require(false, new SubscriptionRefusal.UrlNotUsable(it)))
                        .orElse(Requirement.nothing()))
                .thenDecide(() -> Decision.accepted(new Subscription(id, unit.orElseThrow(), url, types, ACTIVE, 1)));
    }

    /** @param rotating whether the secret before the present one is still valid */
    public static Decision<Subscription> decide(
            Optional<Subscription> found, SubscriptionCommand command, boolean rotating, Actor actor) {
        return found.filter(one -> isKnownTo(actor, one))
                .map(one -> decideKnown(one, command, rotating))
                .orElseGet(() -> Decision.rejected(new SubscriptionNotFound()));
    }

    /** The unit's own systems and coordinators, and auditors. */
    public static boolean isKnownTo(Actor actor, Subscription subscription) {
        return actor instanceof Actor.Auditor
                || unitOf(actor).filter(subscription.unit()::equals).isPresent();
    }

    /** The unit that an actor manages subscriptions of. */
    public static Optional<HsaId> unitOf(Actor actor) {
        return switch (actor) {
            case Actor.System system -> system.unit();
            case Actor.Professional professional -> Optional.of(professional.unit());
            case Actor.Patient patient -> Optional.empty();
            case Actor.Relative relative -> Optional.empty();
            case Actor.Auditor auditor -> Optional.empty();
        };
    }

    private static Decision<Subscription> decideKnown(Subscription one, SubscriptionCommand command, boolean rotating) {
        SubscriptionStatus status = one.status();
        return switch (command) {
            case SubscriptionCommand.PauseSubscription pause ->
                require(status == ACTIVE, new SubscriptionIs(status)).then(one.now(PAUSED));
            case SubscriptionCommand.ResumeSubscription resume ->
                require(status != ACTIVE && status != REMOVED, new SubscriptionIs(status))
                        .then(one.now(ACTIVE));
            case SubscriptionCommand.RemoveSubscription remove ->
                require(status != REMOVED, new SubscriptionIs(status)).then(one.now(REMOVED));
            case SubscriptionCommand.RotateSecret rotate ->
                require(status != REMOVED, new SubscriptionIs(status))
                        .and(!rotating, new SecretIsRotating())
                        .then(one.changed());
        };
    }
}
