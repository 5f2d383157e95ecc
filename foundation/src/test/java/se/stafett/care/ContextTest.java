package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final UUID COMMAND = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void the_day_is_the_day_in_sweden() {
        assertThat(at("2026-01-31T22:59:59Z").today()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(at("2026-01-31T23:00:00Z").today()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(at("2026-06-30T22:00:00Z").today()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void a_retried_command_gives_the_same_ids() {
        assertThat(at("2026-01-31T22:59:59Z").newId("goal", 0))
                .isEqualTo(at("2026-02-01T08:00:00Z").newId("goal", 0));
        assertThat(at("2026-01-31T22:59:59Z").eventId(1)).isEqualTo(NamedId.of(COMMAND, "1"));
    }

    @Test
    void what_a_command_creates_has_ids_of_its_own() {
        Context context = at("2026-01-31T22:59:59Z");
        assertThat(context.newId("goal", 0))
                .isNotEqualTo(context.newId("goal", 1))
                .isNotEqualTo(context.newId("plan", 0))
                .isNotEqualTo(context.eventId(0));
    }

    @Test
    void a_named_id_is_the_one_that_the_standard_gives() {
        // RFC 9562, appendix A.4: www.example.com in the DNS namespace.
        assertThat(NamedId.of(COMMAND, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void every_actor_has_a_role() {
        HsaId hsa = new HsaId("SE0000000001-A");
        PatientRef ref = new PatientRef("0123456789abcdef0123456789abcdef");
        assertThat(new Actor.Professional(hsa, hsa, hsa, Actor.Role.CLINICIAN).role())
                .isEqualTo("clinician");
        assertThat(new Actor.Professional(hsa, hsa, hsa, Actor.Role.COORDINATOR).role())
                .isEqualTo("coordinator");
        assertThat(new Actor.Patient(ref).role()).isEqualTo("patient");
        assertThat(new Actor.Relative(ref).role()).isEqualTo("relative");
        assertThat(new Actor.System("handover-service", Optional.of(hsa)).role())
                .isEqualTo("system");
        assertThat(new Actor.Auditor(hsa).role()).isEqualTo("auditor");
    }

    private static Context at(String now) {
        return new Context(Instant.parse(now), new Actor.System("test", Optional.empty()), COMMAND);
    }
}
