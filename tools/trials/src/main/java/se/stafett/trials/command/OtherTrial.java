package se.stafett.trials.command;

import java.util.List;

/**
 * A trial that this command does not run.
 *
 * @param test the test that runs it in every build; empty when there is none
 */
record OtherTrial(int number, String fault, String test) {
    static List<OtherTrial> all() {
        return List.of(
                new OtherTrial(1, "kill -9 of a service", "KillingPlanServiceTest"),
                new OtherTrial(2, "two relays on a lane, the lease holder stopped beyond its lease", ""),
                new OtherTrial(3, "kill -9 of the broker", "KillingTheBrokerTest"),
                new OtherTrial(4, "redelivery ten times, shuffled, old offsets", "RedeliveryTest"),
                new OtherTrial(5, "poison event, unknown type, broken JSON", "ParkingTest (without latencies)"),
                new OtherTrial(6, "kill -9 and immediate stop of PostgreSQL", ""),
                new OtherTrial(7, "clock an hour ahead and behind", ""),
                new OtherTrial(8, "cut, delay and reset between service and servers", ""),
                new OtherTrial(10, "disk full", ""),
                new OtherTrial(11, "slow consumer, an hour's backlog, a long stream", ""),
                new OtherTrial(12, "SIGTERM under load", ""),
                new OtherTrial(13, "64 writers on one plan", "ConcurrencyContract"),
                new OtherTrial(14, "dump and restore into a fresh cluster", ""),
                new OtherTrial(15, "version N and N+1 side by side", ""),
                new OtherTrial(16, "erasure during replay and backup restore", ""),
                new OtherTrial(17, "history edited, deleted, truncated, rewritten", "TamperEvidenceTest"),
                new OtherTrial(18, "10⁵ seeded schedules of the append, relay and inbox model", "SchedulesTest"));
    }

    String row() {
        String result = test.isEmpty() ? "not run" : "in every build, by " + test;
        return "| " + number + " | " + fault + " | " + result + " | | | | | | |";
    }
}
