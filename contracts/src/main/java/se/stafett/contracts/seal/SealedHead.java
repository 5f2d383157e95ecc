package se.stafett.contracts.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;

/**
 * What a leaf of the tree says: a lane ended here when it was sealed. As an entry, numbers signed and big-endian:
 *
 * <ol>
 *   <li>the 15 ASCII bytes {@code stafett-head-1\n}
 *   <li>lane, 4 bytes; position, 8 bytes
 *   <li>hash of the event at that position, 32 bytes
 *   <li>source: its length in bytes (4 bytes), and its UTF-8 bytes
 * </ol>
 *
 * @param source the service that decided the events, for example {@code /plan-service}
 * @param lane 0 to 63
 * @param position of the lane's last event, from 1
 * @param hash of that event
 */
public record SealedHead(String source, int lane, long position, Hash hash) {
    private static final byte[] DOMAIN = "stafett-head-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = DOMAIN.length + 4 + 8 + Hash.LENGTH + 4;

    /** The entry, from which {@link TreeHash#ofEntry} makes the leaf. */
    public byte[] toEntry() {
        byte[] name = source.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED + name.length)
                .put(DOMAIN)
                .putInt(lane)
                .putLong(position)
                .put(hash.toBytes())
                .putInt(name.length)
                .put(name)
                .array();
    }

    /**
     * What an entry says.
     *
     * @throws MalformedSeal if it is not of this form
     */
    public static SealedHead parse(byte[] entry) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(entry);
            byte[] domain = next(bytes, DOMAIN.length);
            int lane = bytes.getInt();
            long position = bytes.getLong();
            Hash hash = Hash.of(next(bytes, Hash.LENGTH));
            int length = bytes.getInt();
            String source = new String(next(bytes, bytes.remaining()), StandardCharsets.UTF_8);
            SealedHead head = new SealedHead(source, lane, position, hash);
            if (Arrays.equals(domain, DOMAIN)
                    && lane >= 0
                    && lane < Lane.COUNT
                    && position > 0
                    && length > 0
                    && Arrays.equals(head.toEntry(), entry)) {
                return head;
            }
        } catch (BufferUnderflowException brokenOff) {
            throw new MalformedSeal(MalformedSeal.Part.HEAD, "an entry breaks off", brokenOff);
        }
        throw new MalformedSeal(MalformedSeal.Part.HEAD, "an entry is not the head of a lane");
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        byte[] next = new byte[length];
        bytes.get(next);
        return next;
    }
}
