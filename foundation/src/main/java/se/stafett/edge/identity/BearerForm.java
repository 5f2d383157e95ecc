package se.stafett.edge.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Keeps tokens that are not of three parts from the token parser, which answers some of them with a fault of its own instead of a
 * refusal. They become a word that is certainly no token, so that they are refused where a token is needed.
 */
class BearerForm {
    private static final int BEFORE_AUTHENTICATION = 400;
    private static final Pattern BEARER = Pattern.compile("(?i)bearer(?: .*)?");
    private static final Pattern SIGNED = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+ *");

    void register(@Observes Filters filters) {
        filters.register(BearerForm::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext exchange) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null
                && BEARER.matcher(authorization).matches()
                && !SIGNED.matcher(authorization).matches()) {
            exchange.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer malformed");
        }
        exchange.next();
    }
}
