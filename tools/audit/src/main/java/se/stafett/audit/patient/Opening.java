package se.stafett.audit.patient;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.MalformedPayload;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.payload.UnknownEventType;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.protection.UnreadablePayload;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/** Opens payloads. The last key is kept: a patient's events mostly share one. */
public final class Opening {
    private final KeyLookup keys;
    private final Map<UUID, PatientKey> last = new HashMap<>();

    public Opening(KeyLookup keys) {
        this.keys = keys;
    }

    /** @throws AuditFailure when its key is not to be had, or it does not say what its type promises */
    public Recorded open(LogEvent event) {
        try {
            ProtectedPayload payload = ProtectedPayload.read(event.payload());
            return new Recorded(event, decode(event, payload.open(key(event, payload.kid()), event.id())));
        } catch (UnreadablePayload unreadable) {
            throw new AuditFailure(ExitCode.FINDING, Where.of(event) + unreadable.getMessage() + ".", unreadable);
        }
    }

    private PatientKey key(LogEvent event, UUID kid) {
        PatientKey known = last.get(kid);
        if (known != null) {
            return known;
        }
        return switch (keys.find(kid)) {
            case KeyAnswer.Granted granted -> {
                last.clear();
                last.put(kid, granted.key());
                yield granted.key();
            }
            case KeyAnswer.Refused refused ->
                throw new AuditFailure(
                        ExitCode.NO_KEY,
                        Where.of(event) + "the key " + kid + " is not to be had: " + refused.reason() + ".");
        };
    }

    private static AuthoredEvent<?> decode(LogEvent event, byte[] payload) {
        try {
            return AnyEvent.decode(event.type(), payload);
        } catch (UnknownEventType unknown) {
            throw KnownTypes.isNewer(event.type())
                    ? new AuditFailure(
                            ExitCode.NEWER,
                            Where.of(event) + event.type() + " is of a newer version than this program reads.",
                            unknown)
                    : new AuditFailure(
                            ExitCode.UNKNOWN_TYPE,
                            Where.of(event) + "no event is known by the name " + event.type() + ".",
                            unknown);
        } catch (MalformedPayload malformed) {
            throw new AuditFailure(ExitCode.CORRUPT, Where.of(event) + malformed.getMessage() + ".", malformed);
        }
    }
}
