package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class PlanDigestTest {
    /** Computed once, and again by another program from canonical-plan.json; a change here changes it for all who compare. */
    private static final String VECTOR = "15e33aa8cb12b5fb7b44c0fc8399c590f64470bb8bc35ac9f5a3f7f750d43380";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CurrentPlan plan = History.given(
                    Samples.drafted(), Samples.proposed(Samples.WALK), Samples.accepted(Samples.WALK))
            .plan();

    @Test
    void a_plan_looks_like_this_in_canonical_form() throws IOException {
        String document = Files.readString(Path.of("src/test/resources/canonical-plan.json"));
        assertThat(JSON.readTree(document))
                .isEqualTo(JSON.readTree(PlanDocument.write(plan).toString()));
        assertThat(sha256(document.strip())).isEqualTo(VECTOR);
    }

    @Test
    void its_digest_is_the_sha_256_of_that() {
        assertThat(PlanDigest.of(plan)).isEqualTo(VECTOR);
    }

    @Test
    void the_digest_of_the_document_is_that_of_the_plan_however_it_was_sent() throws JsonProcessingException {
        JsonNode sent = JSON.readTree(PlanDocument.write(plan).toPrettyString());
        assertThat(PlanDigest.of(sent)).isEqualTo(VECTOR);
        assertThat(PlanDigest.of(reversed(sent))).isEqualTo(VECTOR);
    }

    @Test
    void a_plan_is_read_from_its_document() {
        assertThat(PlanDocument.read(PlanDocument.write(plan))).isEqualTo(plan);
    }

    @Test
    void a_document_that_is_no_plan_is_refused_without_quoting_it() {
        ObjectNode document = PlanDocument.write(plan);
        document.remove("status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanDocument.read(document))
                .withMessageContaining("status")
                .withMessageNotContaining("Tolvan");
    }

    @Test
    void any_change_gives_another_digest() {
        assertThat(PlanDigest.of(History.given(Samples.drafted(), Samples.proposed(Samples.WALK))
                        .plan()))
                .isNotEqualTo(VECTOR);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode reversed(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        Iterator<String> names = node.fieldNames();
        ArrayDeque<String> stack = new ArrayDeque<>();
        names.forEachRemaining(stack::push);
        stack.forEach(name -> turned.set(name, reversed(node.get(name))));
        return turned;
    }
}
