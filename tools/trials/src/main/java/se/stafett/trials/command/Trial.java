package se.stafett.trials.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;
import se.stafett.trials.replay.JoiningAndLeaving;

/** The trials that the command knows, by the numbers that they have in the report. */
enum Trial {
    JOINING_AND_LEAVING(9, "a subscriber joins and leaves every 5 s during a replay", "events", 1_000_000) {
        @Override
        Outcome run(Terms terms) throws Exception {
            return JoiningAndLeaving.run(terms);
        }
    };

    private final int number;
    private final String fault;
    private final String unit;
    private final int rounds;

    Trial(int number, String fault, String unit, int rounds) {
        this.number = number;
        this.fault = fault;
        this.unit = unit;
        this.rounds = rounds;
    }

    static List<Trial> all() {
        return List.of(values());
    }

    static Optional<Trial> numbered(int number) {
        return Stream.of(values()).filter(trial -> trial.number == number).findFirst();
    }

    int number() {
        return number;
    }

    String fault() {
        return fault;
    }

    /** What its rounds count. */
    String unit() {
        return unit;
    }

    /** How many there are unless it is said otherwise. */
    int rounds() {
        return rounds;
    }

    /** @throws Exception when it cannot be brought to its end */
    abstract Outcome run(Terms terms) throws Exception;
}
