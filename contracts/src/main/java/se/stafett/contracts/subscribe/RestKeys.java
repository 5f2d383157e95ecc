package se.stafett.contracts.subscribe;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/**
 * Asks the service for keys: {@code GET /v1/keys/{kid}}. The keys used last are kept in memory, nowhere else, no more than a
 * given number of them, and each for a given time only, so that a right that was withdrawn is noticed. A refusal is not
 * kept: a rebuild asks once.
 */
public final class RestKeys implements KeyLookup {
    /** 403, 404, 410: no right to it, not there, destroyed. */
    private static final int[] REFUSALS = {403, 404, 410};

    private final ServiceReads service;
    private final int kept;
    private final Duration longest;
    private final InstantSource clock;
    private final Map<UUID, Kept> recent = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(PatientKey key, Instant until) {}

    /** Ten thousand keys, each for ten minutes; some two megabytes. */
    public RestKeys(ServiceReads service) {
        this(service, 10_000, Duration.ofMinutes(10), InstantSource.system());
    }

    /**
     * @param kept how many keys at most
     * @param longest for how long a key is used before it is asked for again
     */
    public RestKeys(ServiceReads service, int kept, Duration longest, InstantSource clock) {
        this.service = service;
        this.kept = kept;
        this.longest = longest;
        this.clock = clock;
    }

    /** @throws ServiceAway when there is no answer, or one that neither grants nor refuses, such as 401 and 503 */
    @Override
    public KeyAnswer find(UUID kid) {
        Kept known = recent.get(kid);
        if (known != null && clock.instant().isBefore(known.until())) {
            return new KeyAnswer.Granted(known.key());
        }
        ServiceReads.Reply reply = service.get("/keys/" + kid);
        if (reply.status() == 200) {
            return new KeyAnswer.Granted(keep(kid, Json.of(reply.body())));
        }
        recent.remove(kid);
        for (int refusal : REFUSALS) {
            if (reply.status() == refusal) {
                return new KeyAnswer.Refused(refusal + " " + code(Json.of(reply.body())));
            }
        }
        throw new ServiceAway("the key " + kid + " is answered with " + reply.status(), null);
    }

    private PatientKey keep(UUID kid, JsonNode jwk) {
        try {
            PatientKey key = PatientKey.of(
                    kid, Base64.getUrlDecoder().decode(jwk.path("k").asText()));
            recent.put(kid, new Kept(key, clock.instant().plus(longest)));
            if (recent.size() > kept) {
                recent.remove(recent.keySet().iterator().next());
            }
            return key;
        } catch (IllegalArgumentException noKey) {
            throw new ServiceAway("the key " + kid + " is answered with what is no key of 256 bits", null);
        }
    }

    /** The problem's short name: {@code https://stafett.se/problems/key-not-found} gives {@code key-not-found}. */
    private static String code(JsonNode problem) {
        String type = problem.path("type").asText("refused");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
