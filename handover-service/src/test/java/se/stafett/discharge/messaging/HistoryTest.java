package se.stafett.discharge.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.PlainText;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DischargeDigest;
import se.stafett.contracts.discharge.DischargeDocument;
import se.stafett.contracts.discharge.DischargeFold;
import se.stafett.contracts.event.EventTime;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeContent;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.NotifiedDischarge;
import se.stafett.discharge.domain.RandomHistory;
import se.stafett.discharge.domain.Texts;

/** What the service decides on and what subscribers fold must be the same discharge, whatever happened to it. */
class HistoryTest {
    private static final int HISTORIES = 300;
    private static final int TURNS = 60;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decider_and_subscriber_agree_after_every_event(long seed) {
        Discharge decided = Discharge.notNotified();
        Discharge received = Discharge.notNotified();
        CurrentDischarge folded = null;
        for (RandomHistory.Turn turn : RandomHistory.of(seed, TURNS)) {
            for (DischargeEvent event : turn.events()) {
                decided = decided.after(event);
                Published published = Published.of(event, id(decided), decided.version());
                received = received.after(published.received());
                folded = DischargeFold.apply(folded, published.envelope(), published.authored());
                assertThat(received).isEqualTo(decided);
                agree(decided.notified().orElseThrow(), folded);
            }
        }
        survives(folded);
    }

    @Test
    void the_random_histories_hold_every_kind_of_event() {
        Set<Class<?>> kinds = new HashSet<>();
        seeds().forEach(seed -> RandomHistory.of(seed, TURNS)
                .forEach(turn -> turn.events().forEach(event -> kinds.add(event.getClass()))));

        assertThat(kinds).isEqualTo(EventKinds.all());
    }

    private static UUID id(Discharge discharge) {
        return discharge.notified().orElseThrow().id();
    }

    private static void agree(NotifiedDischarge decided, CurrentDischarge folded) {
        DischargeContent content = decided.content();
        Texts texts = content.texts();
        assertThat(folded.version()).isEqualTo(decided.version());
        assertThat(folded.status()).isEqualTo(decided.status().code());
        assertThat(folded.unit()).isEqualTo(decided.hospital().value());
        assertThat(folded.provider()).isEqualTo(content.provider().value());
        assertThat(folded.patientRef()).isEqualTo(decided.patient().value());
        assertThat(folded.concerned()).hasSameSizeAs(content.concerned().all());
        assertThat(
                        folded.contacts().isEmpty()
                                ? null
                                : folded.contacts().getLast().contact())
                .isEqualTo(content.contact().map(PublishedValues::published).orElse(null));
        assertThat(folded.registeredAddress()).isEqualTo(PublishedValues.textOf(texts.registeredAddress()));
        assertThat(
                        folded.agreements().isEmpty()
                                ? null
                                : folded.agreements().getLast().note())
                .isEqualTo(PublishedValues.textOf(texts.payment()));
        assertThat(folded.information().stream()
                        .map(one -> Optional.ofNullable(one.note()).map(PlainText::new))
                        .toList())
                .isEqualTo(texts.information().values().stream().toList());
        assertThat(folded.passed().stream()
                        .map(passed -> passed.rule() + " " + passed.due())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(content.passed().stream()
                        .map(passed -> passed.rule().code() + " " + EventTime.format(passed.due()))
                        .toList());
    }

    /** What was folded is the same once it has been sent as a document. */
    private static void survives(@Nullable CurrentDischarge folded) {
        if (folded != null) {
            CurrentDischarge read = DischargeDocument.read(DischargeDocument.write(folded));
            assertThat(read).isEqualTo(folded);
            assertThat(DischargeDigest.of(read)).isEqualTo(DischargeDigest.of(folded));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }
}
