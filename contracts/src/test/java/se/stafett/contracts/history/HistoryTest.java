package se.stafett.contracts.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.PlanResumed;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final By SYSTEM = new By("system", null, null, null);

    @Test
    void what_happened_is_told_in_the_order_in_which_it_was_recorded_each_once() {
        Recorded first = recorded("/plan-service", 1, NOON);
        Recorded second = recorded("/handover-service", 9, NOON.plusSeconds(1));
        Recorded third = recorded("/plan-service", 2, NOON.plusSeconds(1));

        assertThat(History.of(List.of(third, first, second, third), NOON.plusSeconds(1)))
                .containsExactly(Entry.of(first), Entry.of(second), Entry.of(third));
        assertThat(History.of(List.of(third, first, second), NOON)).containsExactly(Entry.of(first));
    }

    @Test
    void an_entry_says_where_it_lies_in_the_log_and_who_did_it() {
        Entry entry = Entry.of(recorded("/plan-service", 7, NOON));

        assertThat(entry.source()).isEqualTo("/plan-service");
        assertThat(entry.lane()).isEqualTo(12);
        assertThat(entry.position()).isEqualTo(7);
        assertThat(entry.type()).isEqualTo("plan.resumed.v1");
        assertThat(entry.by()).isEqualTo(SYSTEM);
        assertThat(entry.recordedAt()).isEqualTo(NOON);
    }

    private static Recorded recorded(String source, long position, Instant at) {
        UUID id = new UUID(source.hashCode(), position);
        return new Recorded(
                new LogEvent(
                        source,
                        12,
                        position,
                        id,
                        id,
                        position,
                        "plan.resumed.v1",
                        "5d41402abc4b2a76b9719d911017c592",
                        at,
                        at,
                        id,
                        id,
                        null,
                        "",
                        Hash.GENESIS,
                        Hash.GENESIS),
                new AuthoredEvent<>(SYSTEM, new PlanResumed()));
    }
}
