package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/** Trial 3, short: one outage in a load of made-up care plans. */
class KillingTheBrokerTest {
    @Test
    void commands_are_accepted_without_a_broker_and_reach_kafka_when_it_is_back() {
        Terms terms = Runs.terms(3, 1);
        Outcome outcome = StackTrials.killedBroker(terms);

        assertThat(outcome.findings()).as("seed " + terms.seed()).isEmpty();
    }
}
