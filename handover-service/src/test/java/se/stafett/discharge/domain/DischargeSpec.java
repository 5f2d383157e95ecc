package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** {@code given(events).when(command, as(actor)).then(events)} or {@code .thenRejected(refusal)}. */
record DischargeSpec(Discharge discharge) {

    static DischargeSpec given(DischargeEvent... events) {
        return new DischargeSpec(fold(events));
    }

    static Discharge fold(DischargeEvent... events) {
        return Discharge.notNotified().after(List.of(events));
    }

    static NotifiedDischarge foldToDischarge(DischargeEvent... events) {
        return fold(events).notified().orElseThrow();
    }

    /** By a nurse of the ward. */
    Outcome when(DischargeCommand command) {
        return when(command, Samples.as(People.WARD_NURSE));
    }

    Outcome when(DischargeCommand command, Context context) {
        return new Outcome(Samples.DECIDER.decide(discharge, command, context));
    }

    record Outcome(Decision<DischargeEvent> decision) {

        void then(DischargeEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRejected(DischargeRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.rejected(refusal));
        }
    }
}
