package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.assessment.domain.Samples.as;
import static se.stafett.assessment.domain.Samples.drive;
import static se.stafett.assessment.domain.Samples.finding;
import static se.stafett.assessment.domain.Samples.text;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.assessment.domain.WorkCommand.TellStory;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;

/** A stroke ward finds out what a patient needs, from suspicion to conclusion, and puts a slip of the pen right afterwards. */
class AssessmentStoryTest {

    private Assessment assessment = Assessment.notOpened();
    private int commands;

    @Test
    void from_suspicion_to_conclusion() {
        done(Samples.open(), People.WARD_THERAPIST);
        done(new TellStory(drive("Vill kunna gå till affären själv.")), People.GRETA);
        done(new RecordScore(Handed.in("berg items=3,3,2,3,2,2,2,3,2,2,2,2,2,1")), People.WARD_THERAPIST);
        UUID walk = NamedId.of(done(new RecordScore(Handed.in("tug score=24.5")), People.WARD_THERAPIST), "score:0");
        done(new RecordScore(Handed.in("gas goals=2:-2,1:-1")), People.WARD_COORDINATOR);
        done(
                new RecordFinding(finding("d450", Map.of(Qualifier.PERFORMANCE, 2, Qualifier.CAPACITY, 3))),
                People.WARD_THERAPIST);
        done(new JudgeWorkAbility(Samples.halfTime()), People.WARD_THERAPIST);
        done(new ConcludeAssessment(Samples.need()), People.WARD_COORDINATOR);
        done(new CorrectScore(walk, Handed.in("tug score=25.4"), text("Omkastade siffror.")), People.WARD_THERAPIST);

        OpenedAssessment concluded = assessment.opened().orElseThrow();
        assertThat(concluded.status()).isEqualTo(AssessmentStatus.CONCLUDED);
        assertThat(concluded.version()).isEqualTo(9);
        assertThat(concluded.instruments()).containsExactly("berg", "gas", "tug");
        assertThat(concluded.content().scores().standing())
                .extracting(score ->
                        score.instrument() + " " + score.readings().getFirst().value())
                .containsExactly("berg 31", "tug 25.4", "gas 29.92");
    }

    /** The command's id. */
    private UUID done(AssessmentCommand command, Actor actor) {
        UUID id = new UUID(3, commands++);
        Context context = new Context(as(actor).now(), actor, id);
        assessment = assessment.after(
                switch (Samples.DECIDER.decide(assessment, command, context)) {
                    case Decision.Accepted<AssessmentEvent> yes -> yes.events();
                    case Decision.Rejected<AssessmentEvent> no -> throw new AssertionError(no.refusal());
                });
        return id;
    }
}
