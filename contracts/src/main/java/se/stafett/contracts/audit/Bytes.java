package se.stafett.contracts.audit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes, eight at a time: most of a line is payload, of which nothing is to be known but where it ends. */
final class Bytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** Where the byte stands first, or the end. */
    static int find(byte[] bytes, char wanted, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && holding((long) EIGHT.get(bytes, at), wanted) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Where the first byte stands that is not printable ASCII, or that JSON would not leave as it is; or the end. */
    static int endOfText(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && isText((long) EIGHT.get(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\' && bytes[at] != 0x7F) {
            at++;
        }
        return at;
    }

    private static boolean isText(long eight) {
        long control = (eight - ' ' * ONES) & ~eight;
        return ((eight | control | holding(eight, '"') | holding(eight, '\\') | holding(eight, (char) 0x7F)) & HIGH)
                == 0;
    }

    /** Not zero exactly if one of the eight is the byte. */
    private static long holding(long eight, char wanted) {
        long zeroThere = eight ^ (wanted * ONES);
        return (zeroThere - ONES) & ~zeroThere & HIGH;
    }
}
