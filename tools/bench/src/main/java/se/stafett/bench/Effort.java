package se.stafett.bench;

import java.time.Duration;
import java.util.List;
import se.stafett.local.stack.Service;

/**
 * How much is done for a figure.
 *
 * @param services which are started to measure starts
 * @param coldStarts starts with an empty data folder, besides the first
 * @param warmStarts starts with the data of an earlier one
 * @param runs repetitions of everything else
 * @param warmUps most stretches of load before the first run
 * @param run length of a repetition, where its length is a time
 * @param clients how many clients there are, one count after the other
 * @param appends how many, where the length of a repetition is a number of appends
 * @param backlog how many events the relay finds waiting
 * @param handovers how many are completed in a run
 * @param missed how many events a service finds that was away
 * @param few events in the small store
 * @param many events in a larger store
 */
record Effort(
        List<Service> services,
        int coldStarts,
        int warmStarts,
        int runs,
        int warmUps,
        Duration run,
        List<Integer> clients,
        int appends,
        int backlog,
        int handovers,
        int missed,
        long few,
        long many) {
    private static final long TEN_THOUSAND = 10_000;
    private static final long TIMES_MORE = 10;

    static Effort full() {
        return new Effort(
                Service.all(),
                2,
                3,
                3,
                15,
                Duration.ofSeconds(5),
                List.of(1, 8, 32),
                9_600,
                40_000,
                100,
                20_000,
                TEN_THOUSAND,
                1_000_000);
    }

    static Effort quick() {
        return new Effort(
                Service.all(),
                1,
                1,
                1,
                4,
                Duration.ofSeconds(5),
                List.of(1, 8, 32),
                6_400,
                30_000,
                50,
                20_000,
                TEN_THOUSAND,
                100_000);
    }

    /** As little as shows that everything works; its figures mean nothing. */
    static Effort glimpse() {
        return new Effort(
                List.of(Service.PLAN), 0, 0, 1, 1, Duration.ofMillis(500), List.of(1, 2), 64, 500, 2, 40, 500, 2_000);
    }

    Effort withMany(long events) {
        return new Effort(
                services,
                coldStarts,
                warmStarts,
                runs,
                warmUps,
                run,
                clients,
                appends,
                backlog,
                handovers,
                missed,
                few,
                events);
    }

    /** Events in the largest store. */
    long most() {
        return TIMES_MORE * many;
    }

    /** The highest count of clients. */
    int crowd() {
        return clients.getLast();
    }

    /** One stretch of what is run beforehand, for the virtual machine to compile. */
    Duration warmUp() {
        return run.multipliedBy(2);
    }
}
