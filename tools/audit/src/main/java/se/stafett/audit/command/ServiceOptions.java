package se.stafett.audit.command;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.seal.ServiceSeal;
import se.stafett.contracts.subscribe.HttpReads;
import se.stafett.contracts.subscribe.ServiceReads;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/** The options that say how services are asked. */
final class ServiceOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String AUDITORS_UNIT = "SE0000000001-AUDIT";

    @Option(
            names = "--token",
            paramLabel = "<token>",
            defaultValue = "${env:STAFETT_TOKEN}",
            description =
                    "An auditor's bearer token (default: $$STAFETT_TOKEN, or one of the local stack's own issuer).")
    private @Nullable String token;

    @Option(
            names = "--url",
            paramLabel = "<base>",
            description = "Where the services answer, with the version, such as https://care.example.se/v1"
                    + " (default: the local stack's ports).")
    private @Nullable URI url;

    private @Nullable String made;

    /** A service over REST, as an auditor. */
    ServiceReads service(Service service, StackPlace place) {
        String bearer = bearer(place);
        return new HttpReads(base(service, place), () -> bearer, PATIENCE);
    }

    /** The seal of a service's log. */
    ServiceSeal seal(Service service, StackPlace place) {
        return new ServiceSeal(base(service, place), bearer(place));
    }

    private URI base(Service service, StackPlace place) {
        return url == null ? URI.create(place.url(service)) : url;
    }

    private String bearer(StackPlace place) {
        String given = token;
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (!Files.isDirectory(place.issuer())) {
            throw new AuditFailure(
                    ExitCode.NO_KEY,
                    "An auditor's --token is needed, or the patients' --keys: there is no local stack in "
                            + place.data() + " that could make one.");
        }
        String own = made;
        if (own == null) {
            own = TokenIssuer.in(place.issuer()).token(Bearer.professional(Role.AUDITOR, AUDITORS_UNIT));
            made = own;
        }
        return own;
    }
}
