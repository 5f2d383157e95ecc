package se.stafett.contracts.rebuild;

import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;

/** How payloads are protected in a log that a test writes. */
@FunctionalInterface
interface Sealing {
    String seal(PatientKey key, UUID event, byte[] payload);
}
