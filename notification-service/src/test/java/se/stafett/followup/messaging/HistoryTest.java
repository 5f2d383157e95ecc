package se.stafett.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpDigest;
import se.stafett.contracts.followup.FollowUpDocument;
import se.stafett.contracts.followup.FollowUpFold;
import se.stafett.followup.domain.Achievement;
import se.stafett.followup.domain.Entry;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpContent;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.RandomHistory;
import se.stafett.followup.domain.ScheduledFollowUp;
import se.stafett.followup.domain.TextTarget;

/** What the service decides on and what subscribers fold must be the same follow-up, whatever happened to it. */
class HistoryTest {
    private static final int HISTORIES = 300;
    private static final int TURNS = 80;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decider_and_subscriber_agree_after_every_event(long seed) {
        FollowUp decided = FollowUp.notScheduled();
        FollowUp received = FollowUp.notScheduled();
        CurrentFollowUp folded = null;
        for (RandomHistory.Turn turn : RandomHistory.of(seed, TURNS)) {
            for (FollowUpEvent event : turn.events()) {
                decided = decided.after(event);
                Published published = Published.of(
                        event, id(decided), decided.version(), turn.context().now());
                received = received.after(published.received());
                folded = FollowUpFold.apply(folded, published.envelope(), published.authored());
                assertThat(received).isEqualTo(decided);
                agree(decided.scheduled().orElseThrow(), folded);
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

    private static UUID id(FollowUp followUp) {
        return followUp.scheduled().orElseThrow().id();
    }

    private static void agree(ScheduledFollowUp decided, CurrentFollowUp folded) {
        FollowUpContent content = decided.content();
        assertThat(folded.version()).isEqualTo(decided.version());
        assertThat(folded.status()).isEqualTo(decided.status().code());
        assertThat(folded.unit()).isEqualTo(decided.unit().value());
        assertThat(folded.units())
                .isEqualTo(content.units().stream().map(HsaId::value).toList());
        assertThat(folded.dueOn()).isEqualTo(content.dueOn());
        assertThat(folded.plan()).isEqualTo(content.plan());
        assertThat(folded.planVersion()).isEqualTo(content.planVersion());
        assertThat(folded.patientRef()).isEqualTo(decided.patient().value());
        Map<UUID, Achievement> achievements = new LinkedHashMap<>();
        folded.achievements()
                .forEach(one -> achievements.put(
                        one.goal(), DomainValues.achievement(one.achievement(), one.gas(), one.note())));
        assertThat(achievements).isEqualTo(content.findings().achievements());
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        folded.scores()
                .forEach(one -> entries.put(one.id(), entry(one.id(), Entry.Kind.SCORE, one.note(), one.error())));
        folded.devices()
                .forEach(one -> entries.put(one.id(), entry(one.id(), Entry.Kind.DEVICE, one.note(), one.error())));
        folded.experiences()
                .forEach(one -> entries.put(one.id(), entry(one.id(), Entry.Kind.EXPERIENCE, one.text(), one.error())));
        assertThat(entries).isEqualTo(content.findings().entries());
        assertThat(
                        folded.conclusion() == null
                                ? null
                                : folded.conclusion().dialogue().note())
                .isEqualTo(text(decided, new TextTarget.DialogueNote()));
        assertThat(folded.cancellation() == null ? null : folded.cancellation().reason())
                .isEqualTo(text(decided, new TextTarget.CancellationReason()));
    }

    private static Entry entry(UUID id, Entry.Kind kind, @Nullable String text, @Nullable Object error) {
        return new Entry(id, kind, DomainValues.textIf(text), error != null);
    }

    private static @Nullable String text(ScheduledFollowUp decided, TextTarget target) {
        return decided.text(target).map(PlainText::value).orElse(null);
    }

    /** What was folded is the same once it has been sent as a document. */
    private static void survives(@Nullable CurrentFollowUp folded) {
        if (folded != null) {
            CurrentFollowUp read = FollowUpDocument.read(FollowUpDocument.write(folded));
            assertThat(read).isEqualTo(folded);
            assertThat(FollowUpDigest.of(read)).isEqualTo(FollowUpDigest.of(folded));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }
}
