package se.stafett.contracts.involved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.ParticipantInvited;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.UnknownEventType;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanSeparated;

class InvolvementTest {
    private static final String WARD = "SE0000000001-STROKE";
    private static final String HOME = "SE0000000002-HOMEREHAB";
    private static final String CENTRE = "SE0000000003-CENTRE";
    private static final Patient PATIENT =
            new Patient("http://electronichealth.se/identifier/personnummer", "194103219202", null, null);
    private static final UUID ITEM = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000002");

    @Test
    void a_plan_concerns_who_drafted_it_answers_in_it_takes_part_or_is_the_contact() {
        assertThat(after(
                                new PlanDrafted(PATIENT, WARD, null),
                                goal(ITEM, WARD),
                                new ParticipantAdded(professional(OTHER, HOME)),
                                new ContactNamed(new NamedContact("Orvar Testsson", null, CENTRE, "08-465 004 10")))
                        .units())
                .containsExactly(WARD, HOME, CENTRE);
    }

    @Test
    void a_unit_that_leaves_a_plan_is_not_concerned_any_more() {
        assertThat(after(
                                new PlanDrafted(PATIENT, WARD, null),
                                new ParticipantAdded(professional(OTHER, HOME)),
                                new ParticipantRemoved(OTHER, "Flyttat"))
                        .units())
                .containsExactly(WARD);
    }

    @Test
    void a_relative_is_no_unit() {
        Participant relative = new Participant(OTHER, "relative", "Dotter", null, null, "dotter", null);

        assertThat(after(new PlanDrafted(PATIENT, WARD, null), new ParticipantAdded(relative))
                        .units())
                .containsExactly(WARD);
    }

    @Test
    void custody_takes_the_concern_along() {
        CustodyMoved moved = new CustodyMoved(ITEM, HOME, CENTRE, OTHER, "SE0000000003-OT01");

        assertThat(after(new PlanDrafted(PATIENT, WARD, null), goal(ITEM, HOME), moved)
                        .units())
                .containsExactly(WARD, CENTRE);
    }

    @Test
    void what_a_merge_gives_back_concerns_its_units_no_more() {
        PlanSeparated separated = new PlanSeparated(OTHER, OTHER, "Fel patient", List.of(ITEM));

        assertThat(after(new PlanDrafted(PATIENT, WARD, null), goal(ITEM, HOME), separated)
                        .units())
                .containsExactly(WARD);
    }

    @Test
    void a_handover_concerns_the_sender_those_invited_and_those_who_were_offered_something() {
        Involved offered = after(
                initiated(),
                new ParticipantInvited(new se.stafett.contracts.handover.Participant(
                        OTHER, "professional", "Petra Testsson", null, CENTRE, "arriving", null)),
                new ItemOffered(ITEM, HOME));

        assertThat(offered.units()).containsExactly(WARD, HOME, CENTRE);
        assertThat(Involvement.after(offered, new ItemDeclined(ITEM, HOME, "Ingen plats"))
                        .units())
                .contains(HOME);
        assertThat(Involvement.after(offered, new OfferWithdrawn(ITEM, HOME)).units())
                .containsExactly(WARD, CENTRE);
    }

    @Test
    void a_discharge_concerns_the_hospital_and_whom_it_draws_in() {
        assertThat(after(
                                new AdmissionNotified(
                                        PATIENT,
                                        null,
                                        WARD,
                                        "SE0000000001-1000",
                                        "2026-11-20T10:00:00.000000Z",
                                        null,
                                        LocalDate.of(2026, 11, 25),
                                        List.of(new Concerned(CENTRE, "regional-open-care"))),
                                new PlanningCalled("2026-11-24T10:00:00.000000Z", List.of(HOME, WARD)),
                                new InformationGiven(OTHER, List.of(HOME), List.of("plan"), null))
                        .units())
                .containsExactly(WARD, HOME, CENTRE);
    }

    @Test
    void a_follow_up_concerns_the_unit_that_has_it() {
        FollowUpScheduled scheduled = new FollowUpScheduled(PATIENT, OTHER, 3, WARD, LocalDate.of(2026, 12, 1));

        assertThat(after(scheduled).units()).containsExactly(WARD);
        assertThat(after(scheduled, new FollowUpMoved(WARD, HOME, 4)).units()).containsExactly(HOME);
    }

    @Test
    void an_assessment_concerns_the_unit_that_opened_it() {
        assertThat(after(new AssessmentOpened(PATIENT, WARD, "Stroke", CENTRE, null, null))
                        .units())
                .containsExactly(WARD);
    }

    static Stream<Path> everyPublishedEvent() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("src/test/resources/golden"))) {
            return golden.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPublishedEvent")
    void every_event_that_was_ever_published_is_understood(Path golden) throws IOException {
        String name = golden.getFileName().toString();
        Object event = AnyEvent.decode(name.substring(0, name.lastIndexOf(".json")), Files.readAllBytes(golden))
                .event();

        assertThat(Involvement.after(Involved.NOBODY, event).units())
                .allSatisfy(unit -> assertThat(unit).startsWith("SE"));
    }

    @Test
    void what_is_no_event_of_care_concerns_nobody() {
        assertThatThrownBy(() -> Involvement.after(Involved.NOBODY, "event"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnyEvent.decode("weather.rained.v1", new byte[0]))
                .isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> AnyEvent.decode("nothing", new byte[0])).isInstanceOf(UnknownEventType.class);
        assertThat(AnyEvent.kindOf("follow-up.concluded.v1")).isEqualTo("follow-up");
    }

    private static Involved after(Object... events) {
        Involved involved = Involved.NOBODY;
        for (Object event : events) {
            involved = Involvement.after(involved, event);
        }
        return involved;
    }

    private static GoalProposed goal(UUID id, String unit) {
        return new GoalProposed(id, new GoalContent("Gå till kören", List.of(), null, null, null), unit);
    }

    private static Participant professional(UUID id, String unit) {
        return new Participant(id, "professional", "Petra Testsson", null, unit, null, null);
    }

    private static HandoverInitiated initiated() {
        return new HandoverInitiated(PATIENT, OTHER, 7, WARD, null, "2026-11-29T10:00:00.000000Z", List.of());
    }
}
