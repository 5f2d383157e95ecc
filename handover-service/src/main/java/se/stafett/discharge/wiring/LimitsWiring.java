package se.stafett.discharge.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.limits.LimitsOfRegions;

/** The limits, read once. */
class LimitsWiring {
    @Produces
    @Singleton
    RegionLimits limits(@ConfigProperty(name = "stafett.discharge.limits") Optional<String> file) {
        return LimitsOfRegions.of(file.map(Path::of));
    }
}
