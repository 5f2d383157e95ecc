package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.stafett.trials.fault.Detour.Weather;

/**
 * Trial 8's fault: for a while, the network between plan-service and PostgreSQL is bad in one way or another.
 *
 * @param recovery from when it was well again until an event was published that was decided after that
 */
record BadWeather(Moment moment, Weather weather, Duration recovery) implements Blow {
    private static final List<Weather> BAD =
            List.of(Weather.CUT, Weather.DEAF, Weather.MUTE, Weather.SLOW, Weather.RESETS);
    private static final Duration LASTS = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** @param random decides with which weather it begins; then they come in turn */
    static Bout.Nemesis by(Random random) {
        int[] turn = {random.nextInt(BAD.size())};
        return (moment, load, servers, tail) -> at(moment, BAD.get(turn[0]++ % BAD.size()), load, servers, tail);
    }

    private static BadWeather at(Moment moment, Weather weather, Load load, Servers servers, Tail tail) {
        moment.await(load);
        servers.toDatabase().turn(weather);
        Instant until = Instant.now().plus(LASTS);
        Patiently.await("better weather", LONGEST, GLANCE, () -> Instant.now().isAfter(until));
        servers.toDatabase().turn(Weather.WELL);
        Instant well = Instant.now();
        Patiently.await(
                "an event", LONGEST, GLANCE, () -> tail.firstRecordedAfter(well).isPresent());
        Instant first = tail.firstRecordedAfter(well).orElseThrow().at();
        return new BadWeather(moment, weather, Duration.between(well, first));
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), recovery, List.of());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s for %d s at %4.1f %% and %2d commands: an event decided afterwards was published %d ms later",
                weather.name().toLowerCase(Locale.ROOT),
                LASTS.toSeconds(),
                100 * moment.share(),
                moment.more(),
                recovery.toMillis());
    }
}
