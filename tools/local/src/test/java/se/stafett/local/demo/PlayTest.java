package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.local.token.TokenIssuer;

class PlayTest {
    private static final Pattern NAME = Pattern.compile("<([a-z -]+)>");
    private final List<Act> acts = Play.acts();

    @Test
    void it_begins_with_an_assessment_of_the_patient_of_the_cast() {
        Act first = acts.getFirst();
        assertThat(first.begin()).isEqualTo("/assessments");
        assertThat(String.valueOf(first.body())).contains(Cast.PATIENT_NUMBER, Cast.PATIENT_NAME);
    }

    @Test
    void every_act_does_one_thing_and_says_so() {
        assertThat(acts).allSatisfy(act -> {
            long things = Stream.of(act.begin(), act.find(), act.post(), act.get(), act.again() ? "again" : null)
                    .filter(Objects::nonNull)
                    .count();
            assertThat(things).as(act.words()).isEqualTo(1);
            assertThat(act.post() == null && act.begin() == null)
                    .as(act.words())
                    .isEqualTo(act.body() == null);
            assertThat(act.words()).matches(".*[.,;:]");
            assertThat(act.by()).isIn("ward", "primary care", "municipality", "patient", "system");
        });
    }

    @Test
    void nothing_is_named_before_it_is_made() {
        Set<String> made = new HashSet<>(Set.of("today", "patient"));
        for (Act act : acts) {
            Matcher names = NAME.matcher(act.post() + " " + act.get() + " " + act.find() + " " + act.body());
            while (names.find()) {
                assertThat(made).as(act.words()).contains(names.group(1));
            }
            if (act.as() != null) {
                made.add(act.as());
                made.add("version of " + act.as());
            }
        }
    }

    @Test
    void the_patients_number_has_a_right_check_digit() {
        String ten = Cast.PATIENT_NUMBER.substring(2);
        int sum = 0;
        for (int at = 0; at < ten.length(); at++) {
            int doubled = (ten.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        assertThat(sum % 10).isZero();
    }

    @Test
    void callers_speak_for_the_units_of_the_cast() throws IOException {
        Cast cast = Cast.of(new Callers(new OwnTokens(TokenIssuer.withNewKey())));
        assertThat(claim(cast.ward().token().get(), "healthCareUnitHsaId")).isEqualTo(Cast.WARD);
        assertThat(claim(cast.called("municipality").token().get(), "employeeHsaId"))
                .isEqualTo(Cast.MUNICIPAL_THERAPIST);
        assertThat(claim(cast.called("patient").token().get(), "credentialPersonalIdentityNumber"))
                .isEqualTo(Cast.PATIENT_NUMBER);
        assertThat(claim(cast.system().token().get(), "groups")).isEqualTo("system");
        assertThat(cast.ward().token().get())
                .as("a token is used until it must be renewed")
                .isEqualTo(cast.ward().token().get());
        assertThat(cast.called("patient").name()).doesNotContain(Cast.PATIENT_NUMBER);
    }

    @Test
    void dates_of_the_play_are_filled_in() {
        Placeholders placeholders = new Placeholders(LocalDate.of(2026, 3, 1));
        acts.stream().map(Act::as).filter(Objects::nonNull).forEach(name -> {
            placeholders.keep(name, UUID.randomUUID());
            placeholders.keep("version of " + name, () -> "7");
        });
        assertThat(acts)
                .allSatisfy(act -> assertThat(placeholders.fill(String.valueOf(act.body())))
                        .doesNotContain("<"));
    }

    private static String claim(String token, String name) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        JsonNode value = new ObjectMapper().readTree(claims).path(name);
        return value.isArray() ? value.get(0).asText() : value.asText();
    }
}
