package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views as of moments of the past, held against services that tell the truth, and against some that do not. */
class PastViewsTest {
    private static final Instant MEETING = Instant.parse("2026-03-05T00:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Path keys;
    private LiveLedger live;

    @BeforeEach
    void tell() throws IOException {
        Ledger ledger = Tale.told();
        file = ledger.file(folder.resolve("log.ndjson"));
        keys = ledger.keys(folder.resolve("keys.json"));
        live = new LiveLedger(ledger, keys);
    }

    @AfterEach
    void end() {
        live.close();
    }

    private Run rebuild(Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("rebuild", "--from", file, "--keys", keys, "--token", "any", "--url", live.url()));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    private JsonNode past(Object... more) {
        List<Object> words = new ArrayList<>(List.of("--json"));
        words.addAll(List.of(more));
        return rebuild(words.toArray()).json().path("past");
    }

    @Test
    void every_view_is_equal_at_every_moment_and_so_is_its_absence_before_it_began() {
        Run run = rebuild("--moments", 12, "--json");
        JsonNode plans = run.json().path("past").path("states").path("plan");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.json().path("past").path("states")).hasSize(5);
        assertThat(plans.path("equalToLive").asLong())
                .isEqualTo(plans.path("all").asLong());
        assertThat(plans.path("begun").asLong())
                .isPositive()
                .isLessThan(plans.path("all").asLong());
    }

    @Test
    void a_service_that_shows_too_little_of_the_past_is_found_though_its_present_is_right() {
        live.lie(moment -> moment.isAfter(MEETING) ? moment : moment.minus(Duration.ofMinutes(3)));

        Run run = rebuild("--moments", 19, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("equal").path("plan").asLong()).isEqualTo(1);
        assertThat(run.json().path("differences"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("problem").asText())
                        .startsWith("the service shows another one as of 2026-03-0"));
    }

    @Test
    void a_service_that_knows_the_future_is_found() {
        live.lie(moment -> moment.plus(Duration.ofDays(1)));

        assertThat(rebuild("--moments", 19).exitCode()).isEqualTo(1);
    }

    @Test
    void the_same_seed_draws_the_same_moments_and_another_seed_others() {
        assertThat(past("--moments", 3, "--seed", 5)).isEqualTo(past("--moments", 3, "--seed", 5));
        assertThat(past("--moments", 3, "--seed", 5)).isNotEqualTo(past("--moments", 3, "--seed", 6));
    }

    @Test
    void people_are_told_how_many_states_were_compared() {
        assertThat(rebuild("--moments", 12, "--seed", 4).out())
                .contains("At 12 moments from 2026-03-0", "drawn with seed 4", "BEGUN BY THEN");
    }

    @Test
    void without_moments_the_past_is_not_told_of() {
        assertThat(rebuild("--json").json().has("past")).isFalse();
    }

    @Test
    void a_second_program_that_is_not_there_is_refused() {
        assertThat(rebuild("--second", folder).exitCode()).isEqualTo(2);
        assertThat(rebuild("--moments", -1).exitCode()).isEqualTo(2);
    }
}
