package se.stafett.edge.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How long commands take, and how they end. Why one was refused, the refusals tell. */
class CommandMeters {
    private static final String BEGAN = CommandMeters.class.getName();
    private static final Duration[] BOUNDS = Arrays.stream(new long[] {2, 5, 10, 15, 25, 50, 100, 300, 1_000, 5_000})
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Map<Became, Timer> commands;

    private enum Became {
        ACCEPTED,
        REFUSED,
        FAILED
    }

    CommandMeters(MeterRegistry registry) {
        commands = new EnumMap<>(Arrays.stream(Became.values())
                .collect(Collectors.toMap(Function.identity(), became -> timer(registry, became))));
    }

    private static Timer timer(MeterRegistry registry, Became became) {
        return Timer.builder("stafett.commands")
                .description("From a command's headers to its answer")
                .tag("became", became.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    // Before all other filters: what they refuse counts as well.
    @Command
    @ServerRequestFilter(priority = 0)
    void begins(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Command
    @ServerResponseFilter
    void ends(ContainerRequestContext request, ContainerResponseContext response) {
        Timer timer = commands.get(became(response.getStatus()));
        if (timer != null && request.getProperty(BEGAN) instanceof Long began) {
            timer.record(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static Became became(int status) {
        if (status < 400) {
            return Became.ACCEPTED;
        }
        return status < 500 ? Became.REFUSED : Became.FAILED;
    }
}
