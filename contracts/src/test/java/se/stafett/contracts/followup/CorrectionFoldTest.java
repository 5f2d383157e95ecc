package se.stafett.contracts.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stafett.contracts.followup.History.given;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.plan.Dialogue;

class CorrectionFoldTest {
    private final FollowUpEvent[] found = {
        Samples.scheduled(), Samples.achieved("improving"), Samples.measured(), Samples.checked(), Samples.told()
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goals/00000000-0000-4000-8000-000000000011/note       | Går till grinden.
            scores/00000000-0000-4000-8000-000000000071/note      | Utan hjälpmedel.
            devices/00000000-0000-4000-8000-000000000072/note     | För låg.
            experiences/00000000-0000-4000-8000-000000000073/text | Det går lättare.
            """)
    void every_text_can_be_put_right_and_both_are_kept(String target, String wrong) {
        given(with(Samples.corrected(target, wrong))).then(followUp -> {
            assertThat(FollowUpDocument.write(followUp).toString()).contains("\":\"Rätt.\"");
            assertThat(followUp.corrections())
                    .extracting(Correction::target, Correction::wrong, Correction::corrected)
                    .containsExactly(tuple(target, wrong, "Rätt."));
        });
        given(found).refuses(Samples.corrected(target, "Annat."), "is not the one that stands there");
    }

    @Test
    void what_was_said_at_the_end_can_be_put_right() {
        given(Samples.scheduled(), Samples.concluded(), Samples.corrected("dialogue", "Vid hembesöket."))
                .then(followUp -> assertThat(followUp.conclusion())
                        .isNotNull()
                        .satisfies(conclusion ->
                                assertThat(conclusion.dialogue()).isEqualTo(new Dialogue(true, "Rätt."))));
        given(Samples.scheduled(), Samples.cancelled(), Samples.corrected("cancellation", "Har flyttat."))
                .then(followUp -> assertThat(followUp.cancellation())
                        .isNotNull()
                        .satisfies(cancellation ->
                                assertThat(cancellation.reason()).isEqualTo("Rätt.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals/00000000-0000-4000-8000-000000000012/note",
                "goals/00000000-0000-4000-8000-000000000011/words",
                "scores/00000000-0000-4000-8000-000000000072/note",
                "devices/00000000-0000-4000-8000-000000000071/note",
                "experiences/00000000-0000-4000-8000-000000000073/note",
                "dialogue",
                "cancellation",
                "summary"
            })
    void a_text_that_is_not_there_is_refused(String target) {
        given(found).refuses(Samples.corrected(target, "Fel."), "no such text");
    }

    private FollowUpEvent[] with(FollowUpEvent last) {
        FollowUpEvent[] events = Arrays.copyOf(found, found.length + 1);
        events[found.length] = last;
        return events;
    }
}
