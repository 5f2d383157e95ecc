package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.CENTRE;
import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HANDOVERS;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.CustodyEvent.CustodyKept;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;

class CustodyDeciderTest {

    @Test
    void from_then_on_the_receiver_alone_changes_it() {
        StopIntervention stop = new StopIntervention(TRAIN, text("Smärta"));
        given(and(activePlan(), moved(TRAIN)))
                .when(stop, as(HOME_THERAPIST))
                .then(new InterventionStopped(TRAIN, text("Smärta")));
        given(and(activePlan(), moved(TRAIN)))
                .when(stop, as(WARD_THERAPIST))
                .thenRejected(new NotTheResponsibleUnit(TRAIN, HOME));
    }

    @Test
    void a_completed_handover_moves_each_item_to_the_unit_that_accepted_it() {
        given(activePlan())
                .when(handOver(WARD, accepted(WALK, HOME), accepted(TRAIN, CENTRE)), as(HANDOVERS))
                .then(moved(WALK), new CustodyMoved(TRAIN, WARD, CENTRE, HANDOVER, HOME_THERAPIST_ID));
    }

    @Test
    void what_is_no_longer_the_senders_stays_where_it_is_and_holds_up_nothing_else() {
        given(and(activePlan(), moved(TRAIN)))
                .when(handOver(WARD, accepted(TRAIN, CENTRE), accepted(WALK, HOME)), as(HANDOVERS))
                .then(kept(TRAIN, CENTRE, KeptBecause.NOT_THE_SENDERS), moved(WALK));
        given(and(activePlan(), new InterventionStopped(TRAIN, text("Smärta"))))
                .when(handOver(WARD, accepted(TRAIN, HOME)), as(HANDOVERS))
                .then(kept(TRAIN, HOME, KeptBecause.ENDED));
        given(activePlan())
                .when(handOver(WARD, accepted(COOK, HOME)), as(HANDOVERS))
                .then(kept(COOK, HOME, KeptBecause.NOT_IN_THE_PLAN));
    }

    @Test
    void an_item_that_is_reported_twice_moves_once() {
        given(activePlan())
                .when(handOver(WARD, accepted(WALK, HOME), accepted(WALK, CENTRE)), as(HANDOVERS))
                .then(moved(WALK), kept(WALK, CENTRE, KeptBecause.NOT_THE_SENDERS));
    }

    @Test
    void a_handover_is_reported_by_a_system_and_by_nobody_else() {
        given(activePlan())
                .when(handOver(WARD, accepted(TRAIN, HOME)), as(WARD_THERAPIST))
                .thenRejected(new RoleMayNot("clinician"));
        given(activePlan())
                .when(handOver(WARD, accepted(TRAIN, HOME)), as(GRETA))
                .thenRejected(new RoleMayNot("patient"));
        given(activePlan())
                .when(handOver(WARD, accepted(TRAIN, HOME)), as(People.AUDITOR))
                .thenRejected(new RoleMayNot("auditor"));
    }

    private static HandOver handOver(HsaId sender, AcceptedItem... items) {
        return new HandOver(HANDOVER, sender, List.of(items));
    }

    private static AcceptedItem accepted(UUID item, HsaId to) {
        return new AcceptedItem(item, to, HOME_THERAPIST_ID);
    }

    private static CustodyKept kept(UUID item, HsaId to, KeptBecause reason) {
        return new CustodyKept(item, to, HANDOVER, reason);
    }

    private static CustodyMoved moved(UUID item) {
        return new CustodyMoved(item, WARD, HOME, HANDOVER, HOME_THERAPIST_ID);
    }
}
