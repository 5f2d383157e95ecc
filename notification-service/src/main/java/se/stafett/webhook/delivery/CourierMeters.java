package se.stafett.webhook.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import se.stafett.webhook.domain.Verdict;

/** What becomes of attempts, in figures. */
@Singleton
class CourierMeters {
    private final MeterRegistry registry;

    CourierMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Verdict verdict) {
        registry.counter("stafett.webhooks.attempts", "became", word(verdict)).increment();
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Delivered delivered -> "delivered";
            case Verdict.TriedAgain again -> "again";
            case Verdict.Dead dead -> "dead";
            case Verdict.ReceiverGone gone -> "gone";
        };
    }
}
