package se.stafett.contracts.protection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The protected header.
 *
 * @param kid id of the patient's key
 * @param eid id of the event that the payload belongs to
 */
record ProtectedHeader(UUID kid, UUID eid) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final byte[] BEFORE = ascii("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"");
    private static final byte[] BETWEEN = ascii("\",\"eid\":\"");
    private static final byte[] AFTER = ascii("\"}");
    private static final int UUID_LENGTH = 36;
    private static final int KID = BEFORE.length;
    private static final int EID = KID + UUID_LENGTH + BETWEEN.length;

    byte[] write() {
        return ByteBuffer.allocate(EID + UUID_LENGTH + AFTER.length)
                .put(BEFORE)
                .put(ascii(kid.toString()))
                .put(BETWEEN)
                .put(ascii(eid.toString()))
                .put(AFTER)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static ProtectedHeader parse(byte[] json) {
        return isAsWritten(json)
                ? new ProtectedHeader(id("kid", text(json, KID)), id("eid", text(json, EID)))
                : parseAny(json);
    }

    /** Whether it is as {@link #write} writes it, but for the ids: then there is nothing to search for. */
    private static boolean isAsWritten(byte[] json) {
        return json.length == EID + UUID_LENGTH + AFTER.length
                && Arrays.equals(json, 0, KID, BEFORE, 0, KID)
                && Arrays.equals(json, KID + UUID_LENGTH, EID, BETWEEN, 0, BETWEEN.length)
                && Arrays.equals(json, EID + UUID_LENGTH, json.length, AFTER, 0, AFTER.length);
    }

    private static String text(byte[] json, int at) {
        return new String(json, at, UUID_LENGTH, StandardCharsets.ISO_8859_1);
    }

    private static ProtectedHeader parseAny(byte[] json) {
        String alg = null;
        String enc = null;
        String kid = null;
        String eid = null;
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAProtectedPayload("the header is not an object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                String value = parser.nextTextValue();
                switch (name) {
                    case "alg" -> alg = value;
                    case "enc" -> enc = value;
                    case "kid" -> kid = value;
                    case "eid" -> eid = value;
                    case "zip", "crit" -> throw new NotAProtectedPayload("the header asks for " + name);
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new NotAProtectedPayload("the header is not JSON", e);
        }
        if (!"dir".equals(alg) || !"A256GCM".equals(enc)) {
            throw new NotAProtectedPayload("the payload is not protected by dir and A256GCM");
        }
        return new ProtectedHeader(id("kid", kid), id("eid", eid));
    }

    private static UUID id(String name, @Nullable String value) {
        try {
            if (value != null) {
                UUID id = UUID.fromString(value);
                if (id.toString().equals(value)) {
                    return id;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new NotAProtectedPayload("the header's " + name + " is not a UUID", e);
        }
        throw new NotAProtectedPayload("the header has no " + name + " in full, lower-case form");
    }
}
