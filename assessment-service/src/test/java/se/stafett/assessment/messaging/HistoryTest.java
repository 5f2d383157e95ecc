package se.stafett.assessment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.domain.AssessmentContent;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.Conclusion;
import se.stafett.assessment.domain.OpenedAssessment;
import se.stafett.assessment.domain.RandomHistory;
import se.stafett.contracts.assessment.AssessmentDigest;
import se.stafett.contracts.assessment.AssessmentDocument;
import se.stafett.contracts.assessment.AssessmentFold;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.assessment.Finding;
import se.stafett.contracts.assessment.Score;

/** What the service decides on and what subscribers fold must be the same assessment, whatever happened to it. */
class HistoryTest {
    private static final int HISTORIES = 300;
    private static final int TURNS = 80;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decider_and_subscriber_agree_after_every_event(long seed) {
        Assessment decided = Assessment.notOpened();
        Assessment received = Assessment.notOpened();
        CurrentAssessment folded = null;
        for (RandomHistory.Turn turn : RandomHistory.of(seed, TURNS)) {
            for (AssessmentEvent event : turn.events()) {
                decided = decided.after(event);
                Published published = Published.of(
                        event, id(decided), decided.version(), turn.context().now());
                received = received.after(published.received());
                folded = AssessmentFold.apply(folded, published.envelope(), published.authored());
                assertThat(received).isEqualTo(decided);
                agree(decided.opened().orElseThrow(), folded);
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

    private static UUID id(Assessment assessment) {
        return assessment.opened().orElseThrow().id();
    }

    private static void agree(OpenedAssessment decided, CurrentAssessment folded) {
        AssessmentContent content = decided.content();
        assertThat(folded.version()).isEqualTo(decided.version());
        assertThat(folded.status()).isEqualTo(decided.status().code());
        assertThat(folded.unit()).isEqualTo(decided.unit().value());
        assertThat(folded.patientRef()).isEqualTo(decided.patient().value());
        assertThat(folded.reason()).isEqualTo(content.texts().reason().value());
        if (folded.story() != null) {
            assertThat(DomainValues.story(folded.story()))
                    .isEqualTo(content.texts().story());
        }
        assertThat(folded.scores().stream().map(Score::content).toList())
                .isEqualTo(content.scores().all().values().stream()
                        .map(score -> PublishedValues.published(score.content()))
                        .toList());
        assertThat(folded.findings().stream().map(Finding::content).toList())
                .isEqualTo(content.findings().all().values().stream()
                        .map(finding -> PublishedValues.published(finding.content()))
                        .toList());
        assertThat(folded.scores().stream()
                        .filter(score -> score.error() != null)
                        .count())
                .isEqualTo(content.scores().all().size()
                        - content.scores().standing().count());
        assertThat(folded.workAbility()).hasSameSizeAs(content.workAbility());
        assertThat(folded.conclusion() == null ? null : folded.conclusion().summary())
                .isEqualTo(content.texts()
                        .conclusion()
                        .map(Conclusion::summary)
                        .map(Object::toString)
                        .orElse(null));
    }

    /** What was folded is the same once it has been sent as a document. */
    private static void survives(@Nullable CurrentAssessment folded) {
        if (folded != null) {
            CurrentAssessment read = AssessmentDocument.read(AssessmentDocument.write(folded));
            assertThat(read).isEqualTo(folded);
            assertThat(AssessmentDigest.of(read)).isEqualTo(AssessmentDigest.of(folded));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }
}
