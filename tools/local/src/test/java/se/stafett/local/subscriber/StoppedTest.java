package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.LaneHalt;
import se.stafett.contracts.rebuild.LaneId;

class StoppedTest {
    private static final UUID EVENT = UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0001");

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(new Flaw.Gap(5, 9), End.EVENTS_MISSING, "events are missing, 5 to 8."),
                Arguments.of(
                        new Flaw.Fork(Hash.GENESIS, Hash.GENESIS),
                        End.HISTORY_CHANGED,
                        "it does not follow the event before it, another history is told here."),
                Arguments.of(
                        new Flaw.Altered(Hash.GENESIS, Hash.GENESIS),
                        End.HISTORY_CHANGED,
                        "it was altered, its content does not give its hash."),
                Arguments.of(new Flaw.WrongLane(3, 4), End.HISTORY_CHANGED, "it belongs in lane 3."),
                Arguments.of(
                        new Flaw.UnknownType("plan.sung.v1"),
                        End.UNKNOWN_TYPE,
                        "the type plan.sung.v1 is not known, a newer library is needed."),
                Arguments.of(new Flaw.Undecryptable("wrong key"), End.UNREADABLE, "it does not open, wrong key."),
                Arguments.of(
                        new Flaw.Malformed("no goal"),
                        End.UNREADABLE,
                        "it opens, but is not what its type promises: no goal."),
                Arguments.of(
                        new Flaw.Unfit("it is over"),
                        End.UNREADABLE,
                        "it cannot have happened to its plan: it is over."));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void each_flaw_has_an_exit_code_and_one_clear_line(Flaw flaw, End end, String words) {
        Stopped stopped = Stopped.at(new LaneHalt(new LaneId("/plan-service", 12), 9, EVENT, flaw));
        assertThat(stopped.end()).isEqualTo(end);
        assertThat(stopped).hasMessage("Lane 12 of /plan-service stops at position 9 (event " + EVENT + "): " + words);
    }

    @Test
    void no_two_ends_share_an_exit_code() {
        assertThat(Arrays.stream(End.values()).map(End::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 0 && code < 126);
        assertThat(End.REACHED.code()).isZero();
    }
}
