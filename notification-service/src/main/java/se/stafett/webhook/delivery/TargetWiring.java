package se.stafett.webhook.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import se.stafett.store.keys.MasterKey;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.Names;
import se.stafett.webhook.address.SystemNames;
import se.stafett.webhook.storage.Secrets;

/** What both the edge and the courier need to know of targets and secrets. */
class TargetWiring {
    @Produces
    @Singleton
    AllowedTargets allowed(WebhookSettings settings) {
        return AllowedTargets.with(settings.allow().orElse(List.of()));
    }

    @Produces
    @Singleton
    Names names() {
        return new SystemNames(Executors.newVirtualThreadPerTaskExecutor());
    }

    @Produces
    @Singleton
    Secrets secrets(MasterKey master) {
        return new Secrets(master);
    }
}
