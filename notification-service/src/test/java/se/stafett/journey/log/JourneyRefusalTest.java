package se.stafett.journey.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.care.Refusal;
import se.stafett.edge.problem.ProblemTexts;
import se.stafett.journey.log.JourneyRefusal.PatientNotFound;

class JourneyRefusalTest {
    private static final List<JourneyRefusal> REFUSALS = List.of(new PatientNotFound());

    @Test
    void there_is_one_of_each_kind_here() {
        assertThat(REFUSALS)
                .extracting(Object::getClass)
                .containsAll(List.of(JourneyRefusal.class.getPermittedSubclasses()));
    }

    @Test
    void who_is_a_stranger_is_answered_as_if_there_were_nothing() {
        assertThat(REFUSALS).extracting(Refusal::nature).containsExactly(Refusal.Nature.NOT_FOUND);
    }

    @Test
    void each_is_put_into_words_and_so_is_what_was_erased() {
        ProblemTexts texts = new ProblemTexts();

        assertThat(REFUSALS).allMatch(refusal -> texts.knows(refusal.code()));
        assertThat(texts.knows("patient-erased")).isTrue();
    }
}
