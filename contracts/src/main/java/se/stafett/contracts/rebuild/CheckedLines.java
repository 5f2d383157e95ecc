package se.stafett.contracts.rebuild;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The lines of a checkpoint, and the hash of all bytes before the line that was read last. */
final class CheckedLines {
    /** No plan comes near this; what does is no checkpoint. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final MessageDigest digest = LaneDigest.sha256();
    private byte[] last = {};

    CheckedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line with its line feed; null at the end, and for what is left behind the last line feed. */
    byte @Nullable [] next() throws IOException {
        digest.update(last);
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (int b = in.read(); b >= 0 && line.size() < LONGEST; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                last = line.toByteArray();
                return last;
            }
        }
        return null;
    }

    /** To be called when the line that was read last holds the hash of those before, and must be the end. */
    void requireEnd(String hash) throws IOException, UnusableCheckpoint {
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw UnusableCheckpoint.damaged("its bytes do not give the hash at its end");
        }
        if (in.read() >= 0) {
            throw UnusableCheckpoint.damaged("something follows its end");
        }
    }
}
