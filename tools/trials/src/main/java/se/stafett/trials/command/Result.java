package se.stafett.trials.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import se.stafett.trials.outcome.Outcome;

/** One trial that was run: on which day, with which seed, for how long, and what it came to. */
record Result(Trial trial, LocalDate day, long seed, Duration took, Outcome outcome) {
    String verdict() {
        return outcome.passed() ? "passed" : "not passed";
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("trial", trial.number())
                .put("fault", trial.fault())
                .put("day", day.toString())
                .put("seed", seed)
                .put("seconds", took.toMillis() / 1e3)
                .put("rounds", outcome.rounds())
                .put("passed", outcome.passed())
                .put("throughput", outcome.throughput())
                .put("recovery", outcome.recovery());
        outcome.findings().forEach(json.putArray("findings")::add);
        outcome.notes().forEach(json.putArray("notes")::add);
        return json;
    }
}
