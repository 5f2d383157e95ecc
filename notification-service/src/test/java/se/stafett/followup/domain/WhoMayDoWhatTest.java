package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.followup.domain.FollowUpSpec.fold;
import static se.stafett.followup.domain.FollowUpSpec.foldToFollowUp;
import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.as;
import static se.stafett.followup.domain.Samples.found;
import static se.stafett.followup.domain.Samples.measured;
import static se.stafett.followup.domain.Samples.scheduled;
import static se.stafett.followup.domain.Samples.tug;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.AccessRefusal.NotTheFollowingUnit;
import se.stafett.followup.domain.AccessRefusal.RoleMayNot;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;

/** The whole table of rights: every command by everyone, on a follow-up that the ward has. */
class WhoMayDoWhatTest {

    private static final FollowUp FOLLOW_UP = fold(
            scheduled(),
            found(Samples.WALK, AchievementStatus.IMPROVING),
            found(Samples.STAIRS, AchievementStatus.IMPROVING),
            measured());

    static Stream<FollowUpCommand> ofUnits() {
        return Commands.ofUnits();
    }

    static Stream<FollowUpCommand> ofSystems() {
        return Commands.ofSystems();
    }

    static Stream<FollowUpCommand> all() {
        return Stream.concat(ofUnits(), ofSystems());
    }

    @ParameterizedTest
    @MethodSource("ofUnits")
    void the_unit_that_has_it_may(FollowUpCommand command) {
        assertThat(decide(command, People.WARD_THERAPIST)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(command, People.WARD_COORDINATOR)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(command, People.PLANS)).isEqualTo(Decision.rejected(new RoleMayNot("system")));
    }

    @ParameterizedTest
    @MethodSource("ofSystems")
    void what_the_plan_or_the_clock_asks_only_a_system_may(FollowUpCommand command) {
        assertThat(decide(command, People.PLANS)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(command, People.WARD_THERAPIST)).isEqualTo(Decision.rejected(new RoleMayNot("clinician")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void to_others_there_is_no_follow_up(FollowUpCommand command) {
        Stream.of(People.HOME_THERAPIST, People.NILS, People.DAUGHTER)
                .forEach(stranger ->
                        assertThat(decide(command, stranger)).isEqualTo(Decision.rejected(new FollowUpNotFound())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void auditors_read_and_write_nothing(FollowUpCommand command) {
        assertThat(decide(command, People.AUDITOR)).isEqualTo(Decision.rejected(new RoleMayNot("auditor")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void patients_tell_how_it_has_been_and_nothing_else(FollowUpCommand command) {
        if (command instanceof WorkCommand.TellExperience) {
            assertThat(decide(command, People.GRETA)).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decide(command, People.GRETA)).isEqualTo(Decision.rejected(new RoleMayNot("patient")));
        }
    }

    @Test
    void a_unit_that_has_had_it_reads_it_and_works_on_it_no_more() {
        FollowUpEvent moved = new FollowUpMoved(People.WARD, People.HOME, 8);
        given(scheduled(), moved).when(Samples.scored(tug())).thenRejected(new NotTheFollowingUnit(People.HOME));
        assertThat(foldToFollowUp(scheduled(), moved).isKnownTo(People.WARD_THERAPIST))
                .isTrue();
        assertThat(Samples.DECIDER.decide(fold(scheduled(), moved), Samples.scored(tug()), as(People.HOME_THERAPIST)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_unit_the_patient_systems_and_auditors_know_of_it() {
        ScheduledFollowUp followUp = foldToFollowUp(scheduled());
        assertThat(Stream.of(
                        People.WARD_THERAPIST, People.WARD_COORDINATOR, People.GRETA, People.PLANS, People.AUDITOR))
                .allMatch(followUp::isKnownTo);
        assertThat(Stream.of(People.HOME_THERAPIST, People.NILS, People.DAUGHTER))
                .noneMatch(followUp::isKnownTo);
    }

    private static Decision<FollowUpEvent> decide(FollowUpCommand command, Actor actor) {
        return Samples.DECIDER.decide(FOLLOW_UP, command, as(actor));
    }
}
