package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trial 8's fault: for a while, the network between plan-service and one of its servers is bad in one way or another.
 *
 * @param server PostgreSQL or the broker
 * @param recovery from when it was well again until an event was published that was decided after that
 * @param findings of weather that was no real hindrance, so that the round shows nothing
 */
record BadWeather(Moment moment, String server, Weather weather, Duration recovery, List<String> findings)
        implements Blow {
    private static final List<Weather> BAD =
            List.of(Weather.CUT, Weather.DEAF, Weather.MUTE, Weather.SLOW, Weather.RESETS);
    private static final Duration LASTS = Duration.ofSeconds(12);
    /** In which what was under way may still get through. */
    private static final Duration SETS_IN = Duration.ofSeconds(2);

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** Every weather between plan-service and either server, in seeded order; when all have been, again from the first. */
    static Bout.Nemesis by(Random random) {
        List<Bout.Nemesis> all = new ArrayList<>();
        for (Weather weather : BAD) {
            all.add((moment, load, servers, tail) ->
                    at(moment, "PostgreSQL", weather, load, servers.toDatabase(), tail));
            all.add((moment, load, servers, tail) -> at(moment, "Kafka", weather, load, servers.toBroker(), tail));
        }
        Collections.shuffle(all, random);
        int[] turn = {0};
        return (moment, load, servers, tail) -> all.get(turn[0]++ % all.size()).strike(moment, load, servers, tail);
    }

    private static BadWeather at(Moment moment, String server, Weather weather, Load load, Detour detour, Tail tail) {
        moment.await(load);
        Instant begin = Instant.now();
        detour.turn(weather);
        Instant until = begin.plus(LASTS);
        Patiently.await("better weather", LONGEST, GLANCE, () -> Instant.now().isAfter(until) || load.isOver());
        boolean through = tail.firstRecordedAfter(begin.plus(SETS_IN)).isPresent();
        detour.turn(Weather.WELL);
        Instant well = Instant.now();
        if (load.isOver()) {
            throw new IllegalStateException("the load ended before the weather between plan-service and " + server);
        }
        Instant first = tail.awaitRecordedAfter(well, LONGEST).at();
        List<String> findings = through && weather.keepsAway()
                ? List.of("events were published although " + server + " was not to be reached: " + weather)
                : List.of();
        return new BadWeather(moment, server, weather, Duration.between(well, first), findings);
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), recovery, findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s between plan-service and %s for %d s %s: an event decided afterwards was published %d ms later",
                weather,
                server,
                LASTS.toSeconds(),
                moment,
                recovery.toMillis());
    }
}
