package se.stafett.webhook.sending;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.Names;
import se.stafett.webhook.address.TargetUrl;
import se.stafett.webhook.domain.Outcome;
import se.stafett.webhook.domain.Outcome.Answered;
import se.stafett.webhook.domain.Outcome.Unanswered;
import se.stafett.webhook.domain.Trouble;
import se.stafett.webhook.signing.SignedMessage;

/**
 * Sends a message once. Guaranteed: an outcome within the time-out, whatever the receiver does; no connection to an address
 * that was not checked; no redirect followed; no more read of an answer than a few kilobytes. Each attempt has a connection
 * of its own.
 */
public final class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int MOST_AT_ONCE_PER_HOST = 256;
    private static final int MOST_OF_A_BODY = 8 * 1024;
    private static final String USER_AGENT = "Stafett-Webhooks/1";

    private final Vertx vertx;
    private final HttpClient client;
    private final Names names;
    private final AllowedTargets allowed;
    private final Duration timeout;
    private final Clock clock;

    /**
     * @param options what is trusted; that there is no keeping of connections is seen to here
     * @param timeout from the look-up of the name to the head of the answer
     */
    public Sender(
            Vertx vertx,
            HttpClientOptions options,
            Names names,
            AllowedTargets allowed,
            Duration timeout,
            Clock clock) {
        this.vertx = vertx;
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions(options)
                        .setKeepAlive(false)
                        .setPipelining(false)
                        .setConnectTimeout((int) timeout.toMillis())
                        .setVerifyHost(true)
                        .setDecompressionSupported(false)
                        .setMaxRedirects(0))
                .with(new PoolOptions().setHttp1MaxSize(MOST_AT_ONCE_PER_HOST))
                // Unheard, it would be logged as an error of this service, in the receiver's own words.
                .withConnectHandler(connection -> connection.exceptionHandler(heard -> {}))
                .build();
        this.names = names;
        this.allowed = allowed;
        this.timeout = timeout;
        this.clock = clock;
    }

    public Uni<Outcome> send(TargetUrl target, SignedMessage message) {
        AtomicReference<@Nullable HttpClientRequest> begun = new AtomicReference<>();
        return names.addresses(target.host())
                .chain(addresses -> connect(target, addresses, message, begun))
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.debugf(failure, "no answer from %s", target.host());
                    abandon(begun.get());
                    return new Unanswered(Troubles.of(failure));
                });
    }

    private Uni<Outcome> connect(
            TargetUrl target,
            List<InetAddress> addresses,
            SignedMessage message,
            AtomicReference<@Nullable HttpClientRequest> begun) {
        Optional<InetAddress> reachable = addresses.stream()
                .filter(address -> allowed.faultOf(address, target.encrypted()).isEmpty())
                .findFirst();
        if (reachable.isEmpty()) {
            return Uni.createFrom().item(new Unanswered(Trouble.TARGET_NOT_ALLOWED));
        }
        return Uni.createFrom()
                .completionStage(() -> client.request(options(target, reachable.get(), message))
                        .compose(request -> {
                            begun.set(request);
                            return request.send(Buffer.buffer(message.body()));
                        })
                        .map(this::outcome)
                        .toCompletionStage());
    }

    /** The address is the one that was checked; the name is only told, in Host and to TLS. */
    private RequestOptions options(TargetUrl target, InetAddress address, SignedMessage message) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", USER_AGENT);
        message.headers().forEach(options::putHeader);
        return options;
    }

    private Outcome outcome(HttpClientResponse response) {
        drain(response);
        return new Answered(response.statusCode(), RetryAfter.read(response.getHeader("retry-after"), clock.instant()));
    }

    /** The status has said all. The rest is read for politeness, and not for long. */
    private void drain(HttpClientResponse response) {
        long timer = vertx.setTimer(timeout.toMillis(), late -> hangUp(response.request()));
        try {
            int[] read = {0};
            response.exceptionHandler(cutShort -> vertx.cancelTimer(timer));
            response.endHandler(whole -> vertx.cancelTimer(timer));
            response.handler(part -> {
                read[0] += part.length();
                if (read[0] > MOST_OF_A_BODY) {
                    hangUp(response.request());
                }
            });
        } catch (IllegalStateException ended) {
            LOG.tracef("nothing is left to read: %s", ended);
            vertx.cancelTimer(timer);
        }
    }

    private static void abandon(@Nullable HttpClientRequest request) {
        if (request != null) {
            hangUp(request);
        }
    }

    private static void hangUp(HttpClientRequest request) {
        request.connection().close();
    }
}
