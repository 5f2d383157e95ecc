package se.stafett.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name a stack which the demo neither starts nor stops. */
final class Elsewhere {
    @Option(
            names = "--against",
            paramLabel = "<host>",
            description = {
                "Play against a stack that runs behind this host, with tokens of its Keycloak.",
                "The compose stack is http://127.0.0.1:7480."
            })
    private @Nullable String host;

    @Option(
            names = "--kafka",
            paramLabel = "<host:port>",
            defaultValue = "127.0.0.1:7485",
            description = "With --against: its Kafka (default: ${DEFAULT-VALUE}).")
    private String kafka = "";

    @Option(
            names = "--secrets",
            paramLabel = "<folder>",
            defaultValue = "${sys:stafett.home:-.}/.secrets",
            description =
                    "With --against: where the passwords of the demo's accounts are (default: .secrets in the clone).")
    private Path secrets = Path.of(".secrets");

    boolean isNamed() {
        return host != null;
    }

    Optional<Target> target() {
        return Optional.ofNullable(host)
                .map(url -> Target.behind(URI.create(url.replaceAll("/+$", "")), kafka, secrets));
    }
}
