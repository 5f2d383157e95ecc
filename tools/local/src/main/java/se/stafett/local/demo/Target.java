package se.stafett.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.token.TokenIssuer;

/**
 * The stack that the demo plays against.
 *
 * @param surroundings what the subscribers need
 * @param address where a service is, with the version
 * @param tokens for everyone who takes part
 */
record Target(Surroundings surroundings, Function<Service, URI> address, Tokens tokens) {
    /** A stack of processes on this machine. */
    static Target at(StackPlace place) {
        return new Target(
                new Surroundings(URI.create(place.url(Service.PLAN)), place.kafka()),
                service -> URI.create(place.url(service)),
                new OwnTokens(TokenIssuer.in(place.issuer())));
    }

    /**
     * A stack behind one host.
     *
     * @param host without a path
     * @param kafka bootstrap servers
     * @param secrets the folder with the passwords of those who take part
     */
    static Target behind(URI host, String kafka, Path secrets) {
        URI services = URI.create(host + "/v1");
        return new Target(new Surroundings(services, kafka), service -> services, new KeycloakTokens(host, secrets));
    }
}
