package se.stafett.webhook.address;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Executor;

/** Names as this machine knows them. */
public final class SystemNames implements Names {
    private final Executor executor;

    /** @param executor waits for name servers */
    public SystemNames(Executor executor) {
        this.executor = executor;
    }

    @Override
    public Uni<List<InetAddress>> addresses(String host) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> List.of(InetAddress.getAllByName(host))))
                .runSubscriptionOn(executor);
    }
}
