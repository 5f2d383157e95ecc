package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;

/** Words come back as they were written, and refusals in the language that was asked for. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class TextsTest {
    private final RunningPlan plan = RunningPlan.drafted();
    private final UUID walk = plan.goal("Gå till kören");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åäö ÅÄÖ é ß",
                "<script>alert(1)</script>",
                "'; drop table store.event; --",
                "${jndi:ldap://127.0.0.1/x} #{7*7} {{7*7}}",
                "rad ett\\nrad två\\ttabb",
                "👩‍⚕️ går 🚶",
                "مرحبا שלום",
                "e\\u0301 är inte é",
                "%s %n {0} \\\\ \\\""
            })
    void what_is_said_comes_back_as_it_was_said(String json) {
        RunningHandover handover = RunningHandover.of(plan, "\"reason\":\"" + json + "\"");
        handover.post("/items/" + walk + "/keeping", "{\"reason\":\"" + json + "\"}")
                .ok();
        String said = handover.read().at("handover.reason");
        assertThat(said)
                .isEqualTo(handover.read().at("handover.items.0.keeping.reason"))
                .isEqualTo(json.replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\u0301", "\u0301")
                        .replace("\\\\", "\\")
                        .replace("\\\"", "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Mötet är inte öppnat",
        "en, The meeting has not been opened",
        "'en;q=0.3, sv;q=0.9', Mötet är inte öppnat",
        "fi, The meeting has not been opened"
    })
    void a_refusal_is_told_in_the_language_that_was_asked_for(String language, String title) {
        RunningHandover handover = RunningHandover.of(plan);
        Answer refused = handover.command(People.ward(), "/completion", "{}")
                .withNewKey()
                .with("Accept-Language", language)
                .send();
        assertThat(refused.at("title")).isEqualTo(title);
    }
}
