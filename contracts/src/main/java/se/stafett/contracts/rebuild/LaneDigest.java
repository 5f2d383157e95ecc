package se.stafett.contracts.rebuild;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;

/**
 * The digest of a lane, to the byte. SHA-256 over, in this order:
 *
 * <ol>
 *   <li>the 15 ASCII bytes {@code stafett-lane-1\n}
 *   <li>source: its length in bytes (4 bytes) and its UTF-8 bytes
 *   <li>lane, 4 bytes; position of the head, 8 bytes; hash of the head, 32 bytes
 *   <li>number of plans, 4 bytes
 *   <li>for each plan, by the bytes of its id: id, 16 bytes; version, 8 bytes; digest, 32 bytes, all zero for a plan that
 *       cannot be read
 * </ol>
 *
 * All numbers are signed and big-endian.
 */
final class LaneDigest {
    private static final byte[] DOMAIN = "stafett-lane-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNREADABLE = new byte[Hash.LENGTH];

    private LaneDigest() {}

    static String of(LaneId lane, LaneHead head, Shelf shelf) {
        MessageDigest digest = sha256();
        byte[] source = lane.source().getBytes(StandardCharsets.UTF_8);
        List<UUID> plans = shelf.inLane(lane);
        digest.update(ByteBuffer.allocate(DOMAIN.length + 4 + source.length + 4 + 8 + Hash.LENGTH + 4)
                .put(DOMAIN)
                .putInt(source.length)
                .put(source)
                .putInt(lane.lane())
                .putLong(head.position())
                .put(head.hash().toBytes())
                .putInt(plans.size())
                .array());
        for (UUID id : plans) {
            CurrentPlan plan = shelf.plans().get(id);
            Place place = shelf.place(id);
            digest.update(ByteBuffer.allocate(16 + 8 + Hash.LENGTH)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .putLong(place == null ? 0 : place.version())
                    .put(plan == null ? UNREADABLE : HexFormat.of().parseHex(PlanDigest.of(plan)))
                    .array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
