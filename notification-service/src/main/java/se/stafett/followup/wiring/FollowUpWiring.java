package se.stafett.followup.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.followup.domain.Patience;

/** How long follow-ups may wait, in days. */
class FollowUpWiring {

    @Produces
    @Singleton
    Patience patience(
            @ConfigProperty(name = "stafett.follow-ups.days-until-overdue") int overdue,
            @ConfigProperty(name = "stafett.follow-ups.days-until-escalated") int escalated) {
        return new Patience(overdue, escalated);
    }
}
