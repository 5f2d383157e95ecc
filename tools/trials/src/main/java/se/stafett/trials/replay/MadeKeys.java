package se.stafett.trials.replay;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/** Keys of invented patients, which follow from the trial's seed: every process of the trial has them without asking. */
record MadeKeys(long seed) implements KeyLookup {
    @Override
    public KeyAnswer find(UUID kid) {
        return new KeyAnswer.Granted(key(kid));
    }

    PatientKey key(UUID kid) {
        byte[] name = ByteBuffer.allocate(24)
                .putLong(seed)
                .putLong(kid.getMostSignificantBits())
                .putLong(kid.getLeastSignificantBits())
                .array();
        try {
            return PatientKey.of(kid, MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform must offer SHA-256", missing);
        }
    }
}
