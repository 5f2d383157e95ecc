package se.stafett.trials.watched;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a service shows of itself.
 *
 * @param lines a series and its value each
 */
public record Shown(Set<String> lines) {
    /** Asks {@code /q/metrics} of a service. */
    public static Shown by(URI service) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return of(client.send(
                            HttpRequest.newBuilder(service.resolve("/q/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        }
    }

    static Shown of(String body) {
        return new Shown(
                body.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The names of all metrics that any of the services shows. */
    public static Set<String> names(Collection<Shown> services) {
        return services.stream()
                .flatMap(shown -> shown.lines().stream())
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them that are the project's own, by the name under which one asks for them. */
    public static Set<String> own(Collection<Shown> services) {
        return names(services).stream()
                .filter(name -> name.startsWith("stafett_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
