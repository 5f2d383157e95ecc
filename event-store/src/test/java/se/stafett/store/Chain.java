package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** Checks a lane from its first event: positions and versions without gaps, times that do not fall, hashes that hold. */
public final class Chain {
    private Chain() {}

    public static void assertSound(List<LogEvent> lane) {
        Hash head = Hash.GENESIS;
        LogEvent before = null;
        Map<UUID, Long> versions = new HashMap<>();
        for (LogEvent event : lane) {
            assertThat(event.position()).isEqualTo(before == null ? 1 : before.position() + 1);
            assertThat(event.streamVersion()).isEqualTo(versions.merge(event.streamId(), 1L, Long::sum));
            assertThat(event.prevHash()).isEqualTo(head);
            assertThat(event.isIntact()).isTrue();
            if (before != null) {
                assertThat(event.recordedAt()).isAfterOrEqualTo(before.recordedAt());
            }
            head = event.hash();
            before = event;
        }
    }
}
