package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.Names;
import se.stafett.webhook.address.TargetUrl;
import se.stafett.webhook.domain.UrlFault;

/**
 * What speaks against an address when a subscription is made. A name that is not known yet, or whose server is slow, is no fault:
 * where it leads is looked at in every attempt anew.
 */
@Singleton
class TargetCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Names names;
    private final AllowedTargets allowed;

    TargetCheck(Names names, AllowedTargets allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    Uni<Optional<UrlFault>> faultOf(String url) {
        Optional<UrlFault> written = TargetUrl.faultOf(url);
        if (written.isPresent()) {
            return Uni.createFrom().item(written);
        }
        TargetUrl target = TargetUrl.of(url);
        return names.addresses(target.host())
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(List.of())
                .onFailure(UnknownHostException.class)
                .recoverWithItem(List.of())
                .map(addresses -> faultOf(addresses, target.encrypted()));
    }

    /** One address that may be sent to is enough. */
    private Optional<UrlFault> faultOf(List<InetAddress> addresses, boolean encrypted) {
        Optional<UrlFault> found = Optional.empty();
        for (InetAddress address : addresses) {
            found = allowed.faultOf(address, encrypted);
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
