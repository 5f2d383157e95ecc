package se.stafett.audit.second;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/** Keeps, in memory alone, the keys that were found: the second program is to have the same. */
public final class UsedKeys implements KeyLookup {
    private final KeyLookup keys;
    private final Map<UUID, PatientKey> used = new HashMap<>();

    public UsedKeys(KeyLookup keys) {
        this.keys = keys;
    }

    @Override
    public KeyAnswer find(UUID kid) {
        KeyAnswer answer = keys.find(kid);
        if (answer instanceof KeyAnswer.Granted granted) {
            used.put(kid, granted.key());
        }
        return answer;
    }

    Iterable<PatientKey> all() {
        return used.values();
    }
}
