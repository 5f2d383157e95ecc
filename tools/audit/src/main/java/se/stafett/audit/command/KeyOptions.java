package se.stafett.audit.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.audit.key.KeyFile;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.subscribe.RestKeys;
import se.stafett.contracts.subscribe.ServiceReads;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;

/** The options that say where patients' keys come from. */
final class KeyOptions {
    @Option(
            names = "--keys",
            paramLabel = "<file>",
            description = "The patients' keys, a JWK set (default: they are asked for over REST).")
    private @Nullable Path keys;

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    /** Where to get keys; asked for over REST they are kept in memory alone. */
    KeyLookup lookup(StackPlace place) {
        return keys == null ? new RestKeys(service(Service.PLAN, place)) : KeyFile.read(keys);
    }

    /** A service over REST, as an auditor. */
    ServiceReads service(Service service, StackPlace place) {
        return services.service(service, place);
    }
}
