package se.stafett.bench;

import java.util.List;
import se.stafett.bench.load.Client;
import se.stafett.bench.load.Crew;

/** Load beforehand: a service that runs for days is not to be judged by its first minute. */
final class Warm {
    private static final double GAIN = 1.03;

    private Warm() {}

    /** Goes on until the rate has stopped rising, and closes the clients. */
    static void until(Effort effort, List<? extends Client> clients) throws InterruptedException {
        try (Crew crew = new Crew(clients)) {
            double best = 0;
            int withoutGain = 0;
            for (int i = 0; i < effort.warmUps() && withoutGain < 2; i++) {
                double rate = crew.runFor(effort.warmUp()).sound().rate();
                withoutGain = rate > best * GAIN ? 0 : withoutGain + 1;
                best = Math.max(best, rate);
            }
        }
    }
}
