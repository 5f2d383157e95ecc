package se.stafett.contracts.event;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes, written as 64 lower-case hexadecimal digits. */
public final class Hash {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    /** What stands as the previous hash of a lane's first event: 32 zero bytes. */
    public static final Hash GENESIS = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param bytes exactly 32 bytes
     * @throws IllegalArgumentException on any other length
     */
    public static Hash of(byte[] bytes) {
        return taking(bytes.clone());
    }

    /** The same, but keeps the array, which nobody may change from here on. */
    static Hash taking(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes);
    }

    /**
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException on anything else
     */
    public static Hash parse(String hex) {
        return taking(HexFormat.of().parseHex(hex));
    }

    /** Whether a text writes hexadecimal digits in the one form in which hashes are written. */
    static boolean isLowerCase(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            if (hex.charAt(i) >= 'A' && hex.charAt(i) <= 'F') {
                return false;
            }
        }
        return true;
    }

    void putInto(ByteBuffer buffer) {
        buffer.put(bytes);
    }

    /** A copy of the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
