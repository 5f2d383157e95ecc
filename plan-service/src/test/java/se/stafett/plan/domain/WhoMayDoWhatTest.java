package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.PlanSpec.fold;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.proposed;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.Refusal;
import se.stafett.care.Refusal.Nature;

/** The whole table of rights: every command by everyone, on a plan that the ward carries and the home team takes part in. */
class WhoMayDoWhatTest {

    private static final Plan PLAN = fold(and(activePlan(), homeTakesPart(), proposed(COOK)));

    static Stream<PlanCommand> ofThoseWhoCarryThePlan() {
        return Stream.of(
                        Commands.ofCourse(),
                        Commands.ofContent(),
                        Commands.ofGoals(),
                        Commands.ofInterventions(),
                        Commands.ofRecord())
                .flatMap(commands -> commands);
    }

    static Stream<WorkCommand> thatAdd() {
        return Commands.thatAdd();
    }

    static Stream<PlanCommand> all() {
        return Stream.of(
                        ofThoseWhoCarryThePlan(),
                        Commands.thatAdd(),
                        Commands.ofCustody(),
                        Commands.ofFollowUps(),
                        Stream.of(
                                Commands.story(),
                                Commands.ownAcceptance(),
                                Commands.acceptanceInMeeting(),
                                Commands.refusal(),
                                Commands.completion(),
                                Commands.RESUME))
                .flatMap(commands -> commands);
    }

    @ParameterizedTest
    @MethodSource("ofThoseWhoCarryThePlan")
    void the_unit_that_carries_the_plan_and_its_items_may(PlanCommand command) {
        assertThat(PlanDecider.decide(PLAN, command, as(People.WARD_THERAPIST))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("ofThoseWhoCarryThePlan")
    void a_unit_that_takes_part_reads_and_joins_but_changes_nothing_of_others(PlanCommand command) {
        assertThat(natureOf(command, People.HOME_THERAPIST)).isEqualTo(Nature.NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("thatAdd")
    void whoever_takes_part_may_add(PlanCommand command) {
        assertThat(PlanDecider.decide(PLAN, command, as(People.HOME_THERAPIST))).isInstanceOf(Decision.Accepted.class);
        assertThat(PlanDecider.decide(PLAN, command, as(People.WARD_THERAPIST))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void to_strangers_there_is_no_plan(PlanCommand command) {
        Stream.of(People.CENTRE_NURSE, People.NILS, People.DAUGHTER)
                .forEach(stranger ->
                        assertThat(refusalOf(command, stranger)).isEqualTo(new AccessRefusal.PlanNotFound()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_auditor_writes_nothing(PlanCommand command) {
        assertThat(refusalOf(command, People.AUDITOR)).isEqualTo(new AccessRefusal.RoleMayNot("auditor"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_system_moves_custody_takes_outcomes_and_nothing_else(PlanCommand command) {
        if (command instanceof CustodyCommand || command instanceof FollowUpCommand) {
            assertThat(PlanDecider.decide(PLAN, command, as(People.HANDOVERS))).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(natureOf(command, People.HANDOVERS)).isEqualTo(Nature.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void patients_answer_to_their_goals_and_tell_their_story_and_nothing_else(PlanCommand command) {
        boolean own = Stream.of(Commands.story(), Commands.ownAcceptance(), Commands.refusal())
                .anyMatch(command::equals);
        if (own) {
            assertThat(PlanDecider.decide(PLAN, command, as(People.GRETA))).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(natureOf(command, People.GRETA)).isEqualTo(Nature.NOT_ALLOWED);
        }
    }

    private static Nature natureOf(PlanCommand command, Actor actor) {
        return refusalOf(command, actor).nature();
    }

    private static Refusal refusalOf(PlanCommand command, Actor actor) {
        return switch (PlanDecider.decide(PLAN, command, as(actor))) {
            case Decision.Rejected<PlanEvent> rejected -> rejected.refusal();
            case Decision.Accepted<PlanEvent> accepted -> throw new AssertionError(actor.role() + " could " + command);
        };
    }
}
