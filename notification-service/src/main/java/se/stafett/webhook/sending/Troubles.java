package se.stafett.webhook.sending;

import io.netty.handler.codec.PrematureChannelClosureException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import se.stafett.webhook.domain.Trouble;

/** What a failure of the client means. */
final class Troubles {
    private Troubles() {}

    static Trouble of(Throwable failure) {
        return switch (failure) {
            case TimeoutException late -> Trouble.TIMED_OUT;
            case UnknownHostException unknown -> Trouble.NAME_UNKNOWN;
            case SSLException insecure -> Trouble.NOT_SECURE;
            case HttpClosedException closed -> Trouble.HUNG_UP;
            case PrematureChannelClosureException halfway -> Trouble.HUNG_UP;
            case ConnectException refused -> Trouble.NOT_CONNECTED;
            case NoRouteToHostException noWay -> Trouble.NOT_CONNECTED;
            case SocketException broken -> Trouble.HUNG_UP;
            default -> Trouble.GARBLED;
        };
    }
}
