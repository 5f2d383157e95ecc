package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.OpenThing;
import se.stafett.rig.Numbers;

/** Someone who drafts plans for patients one after the other and takes the time of each answer. */
record Probe(CareService service, Caller clinician) {

    /** How long the answers to so many commands took, the shortest first. */
    Times times(int commands) {
        List<Duration> all = new ArrayList<>();
        for (int command = 0; command < commands; command++) {
            long begin = System.nanoTime();
            drafted();
            all.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return new Times(all.stream().sorted().toList());
    }

    OpenThing drafted() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("patient")
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", Numbers.next());
        return OpenThing.begin(service, "probe:" + UUID.randomUUID(), clinician, "/plans", body);
    }

    /** @param all the shortest first */
    record Times(List<Duration> all) {
        Duration of(double share) {
            return all.get((int) Math.min(all.size() - 1L, Math.round(share * all.size())));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", of(0.5).toNanos() / 1e6, of(0.99).toNanos() / 1e6);
        }
    }
}
