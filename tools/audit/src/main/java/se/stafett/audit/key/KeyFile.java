package se.stafett.audit.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/** A JWK set (RFC 7517): {@code {"keys":[{"kid":"…","kty":"oct","k":"…"}]}}. A key that is not in it is refused. */
public final class KeyFile implements KeyLookup {
    private final Path file;
    private final Map<UUID, PatientKey> keys = new HashMap<>();

    private KeyFile(Path file) {
        this.file = file;
    }

    /** @throws AuditFailure when it cannot be read; never quotes it */
    public static KeyFile read(Path file) {
        KeyFile read = new KeyFile(file);
        try {
            for (JsonNode key :
                    new JsonMapper().readTree(Files.readString(file)).required("keys")) {
                UUID kid = UUID.fromString(key.required("kid").asText());
                byte[] bytes = Base64.getUrlDecoder().decode(key.required("k").asText());
                read.keys.put(kid, PatientKey.of(kid, bytes));
            }
            return read;
        } catch (JsonProcessingException | IllegalArgumentException noKeys) {
            throw new AuditFailure(ExitCode.CORRUPT, file + " is no JWK set with keys of 256 bits.");
        } catch (IOException unreadable) {
            throw new AuditFailure(ExitCode.NO_KEY, file + " cannot be read.", unreadable);
        }
    }

    @Override
    public KeyAnswer find(UUID kid) {
        PatientKey key = keys.get(kid);
        return key == null ? new KeyAnswer.Refused("it is not in " + file) : new KeyAnswer.Granted(key);
    }
}
