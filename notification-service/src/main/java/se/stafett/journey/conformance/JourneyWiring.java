package se.stafett.journey.conformance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.contracts.journey.JourneyLimits;

/** How long journeys may stand still. */
class JourneyWiring {
    @Produces
    @Singleton
    JourneyLimits limits(
            @ConfigProperty(name = "stafett.journeys.next-step-within") Duration nextStep,
            @ConfigProperty(name = "stafett.journeys.days-until-overdue") int overdue) {
        return new JourneyLimits(nextStep, overdue);
    }
}
