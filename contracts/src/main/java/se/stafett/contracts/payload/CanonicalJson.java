package se.stafett.contracts.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON after RFC 8785 for the part of JSON that published documents use: no fractions, no null, whole numbers no larger than
 * 2^53. Members are sorted by UTF-16 code units, which is how Java compares strings.
 */
final class CanonicalJson {
    private static final long EXACT = 1L << 53;

    private final StringBuilder out = new StringBuilder(4096);

    private CanonicalJson() {}

    static byte[] write(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node);
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json.out));
            byte[] bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text holds a lone surrogate", e);
        }
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> text(node.textValue());
            case BOOLEAN -> out.append(node.booleanValue());
            case NUMBER -> number(node);
            case NULL, MISSING, BINARY, POJO ->
                throw new IllegalArgumentException("a document holds no " + node.getNodeType());
        }
    }

    private void number(JsonNode node) {
        if (!node.canConvertToLong() || !node.isIntegralNumber() || Math.abs(node.longValue()) > EXACT) {
            throw new IllegalArgumentException("a document holds only whole numbers up to 2^53");
        }
        out.append(node.longValue());
    }

    private void object(JsonNode node) {
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        char separator = '{';
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        char separator = '[';
        for (JsonNode element : node) {
            out.append(separator);
            value(element);
            separator = ',';
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xf, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
