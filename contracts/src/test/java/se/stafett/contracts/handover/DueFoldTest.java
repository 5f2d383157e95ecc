package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.handover.History.given;

import java.util.List;
import org.junit.jupiter.api.Test;

class DueFoldTest {
    private static final HandoverFellDue DUE =
            new HandoverFellDue(List.of(new Unanswered(Samples.WALKING, Samples.TOWN)));
    private static final HandoverEscalated ESCALATED = new HandoverEscalated(List.of());

    @Test
    void a_handover_that_fell_due_is_overdue_and_still_open() {
        given(Samples.initiated(), DUE).then(handover -> {
            assertThat(handover.overdue()).isTrue();
            assertThat(handover.escalated()).isFalse();
            assertThat(handover.status()).isEqualTo("open");
        });
        given(Samples.initiated(), DUE, ESCALATED)
                .then(handover -> assertThat(handover.escalated()).isTrue());
    }

    @Test
    void each_happens_once_and_in_order() {
        given(Samples.initiated()).refuses(ESCALATED, "has not fallen due");
        given(Samples.initiated(), DUE).refuses(DUE, "has fallen due already");
        given(Samples.initiated(), DUE, ESCALATED).refuses(ESCALATED, "has been escalated already");
    }
}
