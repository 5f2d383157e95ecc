package se.stafett.edge.problem;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** What an address can be asked. RESTEasy has it in its routes, and leaves it out when it refuses a method. */
final class AllowedMethods {
    private AllowedMethods() {}

    /** In the form of the header {@code Allow}. */
    static String at(ResteasyReactiveRequestContext exchange) {
        var classes =
                new RequestMapper<>(new ArrayList<>(exchange.getDeployment().getClassMappers()));
        String path = exchange.getPathWithoutPrefix();
        Set<String> found = new TreeSet<>(Set.of("OPTIONS"));
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            addTo(found, match);
        }
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        return String.join(", ", found);
    }

    private static void addTo(Set<String> found, RequestMatch<InitialMatch> match) {
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routes) {
                routes.getMappers().forEach((method, paths) -> {
                    if (method != null && paths.map(rest) != null) {
                        found.add(method);
                    }
                });
            }
        }
    }
}
