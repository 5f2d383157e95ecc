package se.stafett.handover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.HsaId;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverDigest;
import se.stafett.contracts.handover.HandoverDocument;
import se.stafett.contracts.handover.HandoverFold;
import se.stafett.contracts.handover.HandoverItem;
import se.stafett.handover.domain.Gathering;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.InitiatedHandover;
import se.stafett.handover.domain.Item;
import se.stafett.handover.domain.RandomHistory;
import se.stafett.handover.domain.Standing;

/** What the service decides on and what subscribers fold must be the same handover, whatever happened to it. */
class HistoryTest {
    private static final int HISTORIES = 300;
    private static final int COMMANDS = 60;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decider_and_subscriber_agree_after_every_event(long seed) {
        Handover decided = Handover.notInitiated();
        Handover received = Handover.notInitiated();
        CurrentHandover folded = null;
        for (HandoverEvent event : new RandomHistory(seed).of(COMMANDS)) {
            decided = decided.after(event);
            Published published = Published.of(event, id(decided), decided.version(), Instant.EPOCH);
            received = received.after(published.received());
            folded = HandoverFold.apply(folded, published.envelope(), published.authored());
            assertThat(received).isEqualTo(decided);
            agree(decided.initiated().orElseThrow(), folded);
        }
        survives(folded);
    }

    @Test
    void the_random_histories_hold_every_kind_of_event() {
        Set<Class<?>> kinds = new HashSet<>();
        seeds().forEach(seed -> new RandomHistory(seed).of(COMMANDS).forEach(event -> kinds.add(event.getClass())));
        assertThat(kinds).isEqualTo(EventKinds.all());
    }

    private static UUID id(Handover handover) {
        return handover.initiated().orElseThrow().id();
    }

    private static void agree(InitiatedHandover decided, CurrentHandover folded) {
        Gathering gathering = decided.content().gathering();
        assertThat(folded.version()).isEqualTo(decided.version());
        assertThat(folded.status()).isEqualTo(decided.status().code());
        assertThat(folded.overdue()).isEqualTo(decided.overdue());
        assertThat(folded.sender()).isEqualTo(decided.sender().value());
        assertThat(folded.plan()).isEqualTo(decided.plan());
        assertThat(folded.patientRef()).isEqualTo(decided.patient().value());
        assertThat(folded.items().stream().map(HistoryTest::standing).toList())
                .isEqualTo(decided.content().items().all().values().stream()
                        .map(HistoryTest::standing)
                        .toList());
        assertThat(folded.participants().stream().map(one -> one.id()).toList())
                .isEqualTo(List.copyOf(gathering.participants().keySet()));
        assertThat(folded.readings())
                .allSatisfy(reading -> assertThat(gathering.readings())
                        .containsEntry(new HsaId(reading.unit()), reading.planVersion()))
                .hasSameSizeAs(gathering.readings().entrySet());
        assertThat(folded.meeting() != null).isEqualTo(gathering.meeting().isPresent());
        assertThat(folded.position() == null ? null : folded.position().position())
                .isEqualTo(decided.content()
                        .patients()
                        .position()
                        .map(position -> position.position().code())
                        .orElse(null));
    }

    private static String standing(HandoverItem item) {
        boolean asked = List.of("offered", "accepted", "declined").contains(item.status());
        return item.status() + (asked ? " " + item.offers().getLast().to() : "");
    }

    private static String standing(Item item) {
        return switch (item.standing()) {
            case Standing.WithSender none -> "with-sender";
            case Standing.Offered offered -> "offered " + offered.to();
            case Standing.Accepted accepted -> "accepted " + accepted.unit();
            case Standing.Declined declined -> "declined " + declined.unit();
            case Standing.Kept kept -> "kept";
        };
    }

    /** What was folded is the same once it has been sent as a document. */
    private static void survives(@Nullable CurrentHandover folded) {
        if (folded != null) {
            CurrentHandover read = HandoverDocument.read(HandoverDocument.write(folded));
            assertThat(read).isEqualTo(folded);
            assertThat(HandoverDigest.of(read)).isEqualTo(HandoverDigest.of(folded));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }
}
