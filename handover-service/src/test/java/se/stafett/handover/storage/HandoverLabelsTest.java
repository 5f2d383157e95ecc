package se.stafett.handover.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.HandoverStatus;
import se.stafett.handover.domain.InitiatedHandover;
import se.stafett.handover.domain.People;
import se.stafett.handover.domain.RandomHistory;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a handover is found by, and when it is woken, over all that can happen to it. */
class HandoverLabelsTest {
    private static final int HISTORIES = 200;
    private static final int COMMANDS = 60;

    @Test
    void the_labels_tell_status_patient_plan_sender_and_the_units_that_take_part() {
        everyState(handover -> {
            List<String> labels = HandoverLabels.of(handover).labels();
            assertThat(Labels.statusIn(labels)).isEqualTo(handover.status().code());
            assertThat(labels).contains(Labels.patient(handover.patient()));
            assertThat(HandoverLabels.planIn(labels)).isEqualTo(handover.plan());
            assertThat(HandoverLabels.senderIn(labels))
                    .isEqualTo(handover.sender().value());
            assertThat(Labels.unitsIn(labels))
                    .containsExactlyElementsOf(
                            handover.units().stream().map(HsaId::value).toList());
            assertThat(HandoverLabels.isOverdue(labels)).isEqualTo(handover.overdue());
        });
    }

    @Test
    void a_unit_finds_a_handover_exactly_when_it_may_read_it() {
        everyState(handover -> {
            List<String> labels = HandoverLabels.of(handover).labels();
            Stream.of(People.WARD_THERAPIST, People.CENTRE_THERAPIST, People.TOWN_THERAPIST)
                    .forEach(someone -> assertThat(labels.contains(Labels.unit(someone.unit())))
                            .isEqualTo(handover.isKnownTo(someone)));
        });
    }

    @Test
    void no_label_says_what_anybody_said() {
        everyState(handover -> assertThat(HandoverLabels.of(handover).labels())
                .allMatch(label -> label.matches("(status|patient|plan|sender|unit):[A-Za-z0-9-]+|overdue")));
    }

    @Test
    void time_has_something_to_do_with_it_while_it_is_open_and_nothing_is_reserved() {
        everyState(handover -> {
            StreamState state = HandoverLabels.of(handover);
            assertThat(state.wakeAt()).isEqualTo(handover.wakeAt());
            assertThat(state.reservation()).isEmpty();
            boolean ended =
                    !Set.of(HandoverStatus.OPEN, HandoverStatus.IN_MEETING).contains(handover.status());
            assertThat(ended && state.wakeAt().isPresent()).isFalse();
        });
    }

    private static void everyState(Consumer<InitiatedHandover> holds) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Handover handover = Handover.notInitiated();
            for (HandoverEvent event : new RandomHistory(seed).of(COMMANDS)) {
                handover = handover.after(event);
                holds.accept(handover.initiated().orElseThrow());
            }
        }
    }
}
