package se.stafett.webhook.rest;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;

/** A unit of its own, its system's and its coordinator's tokens, and what they do. */
record SubscribedUnit(String unit, String system, String coordinator) {
    static final String PATH = "/v1/subscriptions";
    private static final AtomicInteger UNITS = new AtomicInteger();

    static SubscribedUnit another() {
        int number = UNITS.incrementAndGet();
        String unit = "SE0000000008-HOOK" + number;
        return new SubscribedUnit(
                unit,
                Place.issuer().token(Bearer.system(unit, "SE0000000008-SYS" + number)),
                People.professional(Role.COORDINATOR, unit));
    }

    static String body(String url, String... types) {
        return "{\"url\":\"" + url + "\",\"types\":[\"" + String.join("\",\"", types) + "\"]}";
    }

    Answer subscribe(String url, String... types) {
        return Request.post(PATH, body(url, types)).by(system).withNewKey().send();
    }

    UUID subscribed(String url, String... types) {
        return subscribe(url, types).ok().created();
    }

    Answer read(UUID subscription) {
        return Request.get(PATH + "/" + subscription).by(system).send();
    }

    Answer secret(UUID subscription) {
        return Request.get(PATH + "/" + subscription + "/secret").by(system).send();
    }

    Answer deliveries(UUID subscription, String query) {
        return Request.get(PATH + "/" + subscription + "/deliveries" + query)
                .by(system)
                .send();
    }

    Answer does(UUID subscription, String what, long version) {
        return Request.post(PATH + "/" + subscription + what, "")
                .by(system)
                .withNewKey()
                .onVersion(version)
                .send();
    }
}
