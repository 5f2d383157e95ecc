package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.edge.command.Version;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.domain.SubscriptionCommand;
import se.stafett.webhook.domain.SubscriptionCommand.RotateSecret;
import se.stafett.webhook.domain.SubscriptionDecider;
import se.stafett.webhook.domain.TypePattern;
import se.stafett.webhook.signing.WebhookSecret;
import se.stafett.webhook.storage.Receipts.Receipt;
import se.stafett.webhook.storage.Secrets;
import se.stafett.webhook.storage.Subscriptions;

/** Carries out commands on subscriptions. */
@Singleton
class SubscriptionCommands {
    private final Once once;
    private final Secrets secrets;
    private final TargetCheck targets;
    private final SecureRandom random = new SecureRandom();

    SubscriptionCommands(Once once, Secrets secrets, TargetCheck targets) {
        this.once = once;
        this.secrets = secrets;
        this.targets = targets;
    }

    Uni<Receipt> subscribe(Attempt attempt, String url, List<TypePattern> types) {
        UUID id = NamedId.of(attempt.commandId(), "subscription:0");
        return targets.faultOf(url)
                .chain(fault -> once.only(
                        attempt,
                        session -> others(session, attempt)
                                .map(others -> Once.accepted(
                                        SubscriptionDecider.subscribe(id, url, fault, types, others, attempt.actor())))
                                .call(subscription -> Subscriptions.add(session, subscription))
                                .call(() -> secrets.add(session, id, WebhookSecret.generate(random)))
                                .map(subscription -> attempt.receipt(id, subscription.version()))));
    }

    private static Uni<Integer> others(StatelessSession session, Attempt attempt) {
        Optional<HsaId> unit = SubscriptionDecider.unitOf(attempt.actor());
        return unit.isPresent()
                ? Subscriptions.count(session, unit.get())
                : Uni.createFrom().item(0);
    }

    /** Decides on the version that the caller has read. */
    Uni<Receipt> on(Attempt attempt, UUID id, long expected, SubscriptionCommand command) {
        return once.only(
                attempt,
                session -> Subscriptions.take(session, id)
                        .chain(found -> secrets.valid(session, id)
                                .map(valid -> decided(attempt, found, expected, command, valid.size() > 1)))
                        .call(changed -> Subscriptions.change(session, changed))
                        .call(changed -> command instanceof RotateSecret
                                ? secrets.add(session, id, WebhookSecret.generate(random))
                                : Uni.createFrom().voidItem())
                        .map(changed -> attempt.receipt(id, changed.version())));
    }

    private static Subscription decided(
            Attempt attempt,
            Optional<Subscription> found,
            long expected,
            SubscriptionCommand command,
            boolean rotating) {
        Decision<Subscription> decision = SubscriptionDecider.decide(found, command, rotating, attempt.actor());
        found.filter(one -> SubscriptionDecider.isKnownTo(attempt.actor(), one))
                .filter(one -> one.version() != expected)
                .ifPresent(stale -> {
                    throw Version.stale(stale.version()).asException();
                });
        return Once.accepted(decision);
    }
}
