package se.stafett.webhook.address;

import io.smallrye.mutiny.Uni;
import java.net.InetAddress;
import java.util.List;

/** Looks up the addresses of a host. */
@FunctionalInterface
public interface Names {
    /** At least one address, or a failure with {@link java.net.UnknownHostException}. */
    Uni<List<InetAddress>> addresses(String host);
}
