package se.stafett.contracts.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The lane of a patient: one of 64 strands, each with a gapless order of its own. All events of one patient in one
 * service share a lane, so that their order is total. The function is the same everywhere and never changes.
 */
public final class Lane {
    /** How many lanes there are. Fixed for ever, since every position ever published depends on it. */
    public static final int COUNT = 64;

    private Lane() {}

    /**
     * The lane of a patient: the first four bytes of SHA-256 over the UTF-8 reference, read as an unsigned big-endian
     * number, modulo 64.
     *
     * @param patientRef the patient's pseudonym
     * @return 0 to 63
     */
    public static int of(String patientRef) {
        byte[] digest = Sha256.of(patientRef.getBytes(StandardCharsets.UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(digest).getInt(), COUNT);
    }
}
