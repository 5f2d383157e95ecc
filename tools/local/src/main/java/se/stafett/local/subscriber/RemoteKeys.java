package se.stafett.local.subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.Refused;

/** The patients' keys, asked for over REST. The keys last used are kept in memory, and nowhere else. */
final class RemoteKeys implements KeyLookup {
    private static final int UNAUTHORISED = 401;

    private final CareService service;
    private final Caller caller;
    private final Map<UUID, KeyAnswer> recent;

    /** @param kept how many answers are kept at most */
    RemoteKeys(CareService service, Caller caller, int kept) {
        this.service = service;
        this.caller = caller;
        this.recent = new Recent(kept);
    }

    @Override
    public KeyAnswer find(UUID kid) {
        KeyAnswer known = recent.get(kid);
        if (known == null) {
            known = ask(kid);
            recent.put(kid, known);
        }
        return known;
    }

    private KeyAnswer ask(UUID kid) {
        try {
            JsonNode key = service.get(caller, "/keys/" + kid);
            return new KeyAnswer.Granted(PatientKey.of(
                    kid, Base64.getUrlDecoder().decode(key.path("k").asText())));
        } catch (Refused refused) {
            if (refused.status() == UNAUTHORISED) {
                throw new Stopped(End.NO_ACCESS, "The keys are not to be had: the token is not accepted.");
            }
            return new KeyAnswer.Refused(refused.status() + " " + refused.code());
        } catch (IllegalArgumentException noKey) {
            throw new Stopped(End.NO_ACCESS, "The key service answers what is no key of 256 bits.");
        }
    }

    /** Forgets the answer that was used longest ago. */
    private static final class Recent extends LinkedHashMap<UUID, KeyAnswer> {
        private static final long serialVersionUID = 1;

        private final int kept;

        Recent(int kept) {
            super(16, 0.75f, true);
            this.kept = kept;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, KeyAnswer> eldest) {
            return size() > kept;
        }
    }
}
