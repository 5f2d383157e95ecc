package se.stafett.webhook.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.webhook.domain.Verdict;

/** What becomes of attempts, in figures. */
@Singleton
class CourierMeters {
    private static final List<String> EVERY_WORD = List.of("delivered", "again", "dead", "gone");

    private final MeterRegistry registry;

    CourierMeters(MeterRegistry registry) {
        this.registry = registry;
        EVERY_WORD.forEach(this::attempts);
    }

    void count(Verdict verdict) {
        attempts(word(verdict)).increment();
    }

    private Counter attempts(String became) {
        return registry.counter("stafett.webhooks.attempts", "became", became);
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
