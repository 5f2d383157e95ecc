package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.Hash;

class HaltReportTest {
    private static final LaneId LANE = new LaneId("/plan-service", 51);
    private static final Hash OTHER = Hash.parse("ab".repeat(32));

    static List<Flaw> flaws() {
        return List.of(
                new Flaw.Gap(3, 7),
                new Flaw.Fork(Hash.GENESIS, OTHER),
                new Flaw.Altered(OTHER, Hash.GENESIS),
                new Flaw.WrongLane(51, 3),
                new Flaw.UnknownType("plan.danced.v1"),
                new Flaw.Undecryptable("the payload is not what was sealed"),
                new Flaw.Malformed("plan.held.v1: a value is missing"),
                new Flaw.Unfit("the goal has ended"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_report_is_read_as_it_was_written(Flaw flaw) {
        LaneHalt halt = new LaneHalt(LANE, 7, new UUID(5, 7), flaw);
        assertThat(HaltReport.read(HaltReport.write(halt))).isEqualTo(halt);
    }

    @Test
    void every_flaw_has_a_code_of_its_own() {
        assertThat(flaws()).hasSize(Flaw.class.getPermittedSubclasses().length);
        assertThat(flaws())
                .extracting(Flaw::code)
                .containsExactly(
                        "gap", "fork", "altered", "wrong-lane", "unknown-type", "undecryptable", "malformed", "unfit");
    }

    @Test
    void the_form_is_that_of_the_documentation() {
        assertThat(HaltReport.write(new LaneHalt(LANE, 7, new UUID(5, 7), new Flaw.Gap(3, 7)))
                        .toString())
                .isEqualTo("{\"source\":\"/plan-service\",\"lane\":51,\"position\":7,"
                        + "\"event\":\"00000000-0000-0005-0000-000000000007\","
                        + "\"flaw\":\"gap\",\"expected\":3,\"found\":7}");
    }

    @Test
    void an_unknown_code_is_refused() {
        var json = HaltReport.write(new LaneHalt(LANE, 7, new UUID(5, 7), new Flaw.Gap(3, 7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HaltReport.read(json.put("flaw", "bored")))
                .withMessageContaining("bored");
    }
}
