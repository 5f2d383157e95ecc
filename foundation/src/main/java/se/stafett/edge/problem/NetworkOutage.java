package se.stafett.edge.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A peer that cannot be reached, hangs up, or does not answer in time. */
@Singleton
class NetworkOutage implements Outage {
    private static final int FRAMES = 16;

    @Override
    public boolean explains(Throwable failure) {
        return failure instanceof SocketException
                || failure instanceof UnknownHostException
                || failure instanceof ClosedChannelException
                || failure instanceof TimeoutException
                || failure instanceof io.smallrye.mutiny.TimeoutException
                || failure instanceof IOException && isOfSocket(failure);
    }

    // A write to a peer that has hung up fails with an IOException as files have it too: where it was thrown tells them
    // apart.
    private static boolean isOfSocket(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES)
                .anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch.Socket"));
    }
}
