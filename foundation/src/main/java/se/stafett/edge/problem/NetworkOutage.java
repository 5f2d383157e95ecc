package se.stafett.edge.problem;

import jakarta.inject.Singleton;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;

/** A peer that cannot be reached, hangs up, or does not answer in time. */
@Singleton
class NetworkOutage implements Outage {
    @Override
    public boolean explains(Throwable failure) {
        return failure instanceof SocketException
                || failure instanceof UnknownHostException
                || failure instanceof ClosedChannelException
                || failure instanceof TimeoutException
                || failure instanceof io.smallrye.mutiny.TimeoutException;
    }
}
