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
import se.stafett.plan.domain.CustodyCommand.MoveCustody;
import se.stafett.plan.domain.CustodyEvent.CustodyKept;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.CustodyRefusal.AlreadyResponsible;
import se.stafett.plan.domain.CustodyRefusal.ItemIsNotOpen;
import se.stafett.plan.domain.CustodyRefusal.ItemNotFound;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;

class CustodyDeciderTest {

    @Test
    void what_the_receiver_has_accepted_moves_to_them() {
        given(activePlan()).when(move(TRAIN, HOME), as(HANDOVERS)).then(moved(TRAIN));
        given(activePlan()).when(move(WALK, HOME), as(HANDOVERS)).then(moved(WALK));
    }

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
    void custody_moves_by_a_handover_and_in_no_other_way() {
        given(activePlan()).when(move(TRAIN, HOME), as(WARD_THERAPIST)).thenRejected(new RoleMayNot("clinician"));
        given(activePlan()).when(move(TRAIN, HOME), as(GRETA)).thenRejected(new RoleMayNot("patient"));
        given(activePlan()).when(move(TRAIN, HOME), as(People.AUDITOR)).thenRejected(new RoleMayNot("auditor"));
    }

    @Test
    void custody_does_not_move_to_where_it_is() {
        given(activePlan()).when(move(TRAIN, WARD), as(HANDOVERS)).thenRejected(new AlreadyResponsible(TRAIN, WARD));
        given(and(activePlan(), moved(TRAIN)))
                .when(move(TRAIN, HOME), as(HANDOVERS))
                .thenRejected(new AlreadyResponsible(TRAIN, HOME));
    }

    @Test
    void nobody_takes_over_what_has_ended_or_is_not_there() {
        given(and(activePlan(), new InterventionStopped(TRAIN, text("Smärta"))))
                .when(move(TRAIN, HOME), as(HANDOVERS))
                .thenRejected(new ItemIsNotOpen(TRAIN));
        given(activePlan()).when(move(COOK, HOME), as(HANDOVERS)).thenRejected(new ItemNotFound(COOK));
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

    private static MoveCustody move(UUID item, HsaId to) {
        return new MoveCustody(item, to, HANDOVER, HOME_THERAPIST_ID);
    }

    private static CustodyMoved moved(UUID item) {
        return new CustodyMoved(item, WARD, HOME, HANDOVER, HOME_THERAPIST_ID);
    }
}
