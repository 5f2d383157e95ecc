package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {}",
                "[] | []",
                "{ \"b\" : 1, \"a\" : [ true , false ] } | {\"a\":[true,false],\"b\":1}",
                "{\"a\":{\"d\":[{},[]],\"c\":\"x\"}} | {\"a\":{\"c\":\"x\",\"d\":[{},[]]}}",
                "{\"aa\":1,\"a\":2,\"B\":3} | {\"B\":3,\"a\":2,\"aa\":1}",
                "-7 | -7",
                "9007199254740992 | 9007199254740992",
                "\"\\u00e5\\u00C4\\/\" | \"åÄ/\""
            })
    void white_space_goes_and_members_are_sorted(String json, String canonical) {
        assertThat(write(json)).isEqualTo(canonical);
    }

    @Test
    void members_are_sorted_by_utf_16_code_units() {
        assertThat(
                        write(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void control_characters_are_escaped_in_their_shortest_form() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x21; c++) {
            all.append(c);
        }
        String text = new String(
                CanonicalJson.write(JsonNodeFactory.instance.textNode(all + "\"\\\u007f")), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                                + "\\u001d\\u001e\\u001f \\\"\\\\\u007f\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[null]", "1.5", "1e3", "9007199254740993", "-9007199254740993", "99999999999999999999"})
    void what_a_plan_never_holds_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> write(json));
    }

    @Test
    void a_lone_surrogate_is_refused() {
        JsonNode lone = JsonNodeFactory.instance.textNode("\ud83d");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(lone));
    }

    private static String write(String json) {
        try {
            return new String(CanonicalJson.write(EventJson.MAPPER.readTree(json)), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
