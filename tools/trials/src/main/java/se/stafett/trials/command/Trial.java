package se.stafett.trials.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.trials.fault.Erasure;
import se.stafett.trials.fault.FullDisks;
import se.stafett.trials.fault.PoisonedEvents;
import se.stafett.trials.fault.RollingUpgrade;
import se.stafett.trials.fault.SlowFollower;
import se.stafett.trials.fault.StackTrials;
import se.stafett.trials.fault.WrongClocks;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;
import se.stafett.trials.replay.JoiningAndLeaving;

/** The trials that the command knows, by the numbers that they have in the report. */
enum Trial {
    KILLED_SERVICE(1, "kill -9 of plan-service at any point", "kills", 200) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.killedService(terms);
        }
    },
    TWO_RELAYS(2, "two relays, one stopped beyond its lease", "stops", 6) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.twoRelays(terms);
        }
    },
    KILLED_BROKER(3, "kill -9 of the broker", "outages", 3) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.killedBroker(terms);
        }
    },
    POISONED_EVENTS(5, "poison event, unknown type, broken JSON among events on their way", "patients of each", 5) {
        @Override
        Outcome run(Terms terms) throws Exception {
            return PoisonedEvents.run(terms);
        }
    },
    ENDED_DATABASE(6, "kill -9 and immediate stop of PostgreSQL", "outages", 10) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.endedDatabase(terms);
        }
    },
    TERMINATED_SERVICE(12, "SIGTERM of plan-service under load", "ends", 10) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.terminatedService(terms);
        }
    },
    BAD_NETWORK(8, "cut, one-way cut, delay of 5 s, resets between plan-service and PostgreSQL or Kafka", "times", 10) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.badNetwork(terms);
        }
    },
    WRONG_CLOCK(7, "the clock of one of two replicas an hour ahead and behind", "times", 4) {
        @Override
        Outcome run(Terms terms) {
            return WrongClocks.run(terms);
        }
    },
    FULL_DISK(10, "the disk of PostgreSQL or of Kafka full", "times", 4) {
        @Override
        Outcome run(Terms terms) {
            return FullDisks.run(terms);
        }
    },
    SLOW_FOLLOWER(11, "a service stands still while a plan gets very long", "events of one plan", 100_000) {
        @Override
        Outcome run(Terms terms) throws Exception {
            return SlowFollower.run(terms);
        }
    },
    UPGRADED(15, "the next release beside this one, replica by replica, and back", "replacements", 4) {
        @Override
        Outcome run(Terms terms) throws Exception {
            return RollingUpgrade.run(terms);
        }
    },
    ERASED(16, "erasure while a backup is taken and restored, and during a replay", "patients of each kind", 12) {
        @Override
        Outcome run(Terms terms) throws Exception {
            return Erasure.run(terms);
        }
    },
    RESTORED(14, "backup restored into a fresh cluster, the broker away meanwhile", "restores", 1) {
        @Override
        Outcome run(Terms terms) {
            return StackTrials.restored(terms);
        }
    },
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
        return Stream.of(values())
                .sorted(Comparator.comparingInt(Trial::number))
                .toList();
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
