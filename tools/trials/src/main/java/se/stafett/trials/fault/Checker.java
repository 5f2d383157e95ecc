package se.stafett.trials.fault;

import java.util.ArrayList;
import java.util.List;

/** Holds what the clients were told, what the store has and what Kafka carried against each other. */
final class Checker {
    private Checker() {}

    /** Everything that must not be; empty when all is well. */
    static List<Finding> check(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        new CommandCheck(evidence, findings::add).run();
        new LogCheck(evidence.store(), findings::add).run();
        new DeliveryCheck(evidence, findings::add).run();
        return findings;
    }
}
