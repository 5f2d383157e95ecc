package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.care.Coded;
import se.stafett.care.Parsed;

/** The codes stand in requests and in published events for ever, whatever the constants are called here. */
class CodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PlanStatus | draft active on-hold completed revoked merged entered-in-error",
                "GoalStatus | proposed accepted rejected completed cancelled entered-in-error",
                "InterventionStatus | not-started in-progress completed stopped entered-in-error",
                "AchievementStatus | in-progress improving worsening no-change achieved sustaining not-achieved"
                        + " no-progress not-attainable",
                "Priority | high medium low",
                "InterventionKind | training compensatory advice environment self-care",
                "AcceptanceWay | by-patient in-meeting by-representative",
                "Position | agreed disagreed unable",
                "ClosingReason | goals-met no-further-benefit patient-declined moved deceased other",
                "ParticipantKind | professional relative other"
            })
    void every_list_of_words_keeps_its_codes(String list, String codes) throws ClassNotFoundException {
        Object[] words =
                Class.forName(CodesTest.class.getPackageName() + "." + list).getEnumConstants();
        assertThat(Arrays.stream(words).map(Coded.class::cast).map(Coded::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"on-hold, ON_HOLD", "entered-in-error, ENTERED_IN_ERROR"})
    void a_word_is_read_by_its_code(String code, PlanStatus status) {
        assertThat(Coded.parse(PlanStatus.class, code)).isEqualTo(Parsed.valid(status));
    }
}
