package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.assessment.domain.AssessmentSpec.fold;
import static se.stafett.assessment.domain.AssessmentSpec.foldToAssessment;
import static se.stafett.assessment.domain.Samples.as;
import static se.stafett.assessment.domain.Samples.found;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.walked;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;

/** The whole table of rights: every command by everyone, on an assessment that the ward has opened. */
class WhoMayDoWhatTest {

    private static final Assessment ASSESSMENT = fold(opened(), walked(), found());

    static Stream<AssessmentCommand> all() {
        return Commands.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_unit_that_opened_it_may(AssessmentCommand command) {
        assertThat(decide(command, People.WARD_THERAPIST)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(command, People.WARD_COORDINATOR)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void to_others_there_is_no_assessment(AssessmentCommand command) {
        Stream.of(People.HOME_THERAPIST, People.NILS, People.DAUGHTER)
                .forEach(stranger -> assertThat(decide(command, stranger))
                        .isEqualTo(Decision.rejected(new AccessRefusal.AssessmentNotFound())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void auditors_and_systems_read_and_write_nothing(AssessmentCommand command) {
        assertThat(decide(command, People.AUDITOR))
                .isEqualTo(Decision.rejected(new AccessRefusal.RoleMayNot("auditor")));
        assertThat(decide(command, People.FOLLOW_UPS))
                .isEqualTo(Decision.rejected(new AccessRefusal.RoleMayNot("system")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void patients_tell_their_story_and_nothing_else(AssessmentCommand command) {
        if (command instanceof WorkCommand.TellStory) {
            assertThat(decide(command, People.GRETA)).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decide(command, People.GRETA))
                    .isEqualTo(Decision.rejected(new AccessRefusal.RoleMayNot("patient")));
        }
    }

    @Test
    void the_unit_the_patient_systems_and_auditors_know_of_it() {
        OpenedAssessment assessment = foldToAssessment(opened());
        assertThat(Stream.of(
                        People.WARD_THERAPIST,
                        People.WARD_COORDINATOR,
                        People.GRETA,
                        People.FOLLOW_UPS,
                        People.AUDITOR))
                .allMatch(assessment::isKnownTo);
        assertThat(Stream.of(People.HOME_THERAPIST, People.NILS, People.DAUGHTER))
                .noneMatch(assessment::isKnownTo);
    }

    private static Decision<AssessmentEvent> decide(AssessmentCommand command, Actor actor) {
        return Samples.DECIDER.decide(ASSESSMENT, command, as(actor));
    }
}
