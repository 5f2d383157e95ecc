package se.stafett.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.assessment.AssessmentCancelled;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.DeadlineNeared;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.DischargeCancelled;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.discharge.UnitConcerned;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpEscalated;
import se.stafett.contracts.followup.FollowUpFellDue;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.ChangeProposed;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverEscalated;
import se.stafett.contracts.handover.HandoverFellDue;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingOpened;
import se.stafett.contracts.handover.MeetingScheduled;
import se.stafett.contracts.handover.ParticipantInvited;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.handover.Unanswered;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.involved.Involved;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.notice.domain.About;
import se.stafett.notice.domain.NoticeKind;
import se.stafett.notice.domain.NoticeTimes;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.domain.Step;
import se.stafett.notice.domain.Step.Notify;
import se.stafett.notice.domain.Step.Remind;
import se.stafett.notice.domain.Step.Settle;
import se.stafett.service.involved.Heard;

/** Given who takes part, when something happens, then these are told. */
class NoticesTest {
    private static final String WARD = "SE0000000001-STROKE";
    private static final String HOME = "SE0000000002-HOMEREHAB";
    private static final String CENTRE = "SE0000000003-CENTRE";
    private static final String PATIENT_REF = "0123456789abcdef0123456789abcdef";
    private static final UUID STREAM = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000001");
    private static final UUID ITEM = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final NoticeTimes TIMES = new NoticeTimes(Duration.ofHours(24), Duration.ofDays(7));
    private static final Patient PATIENT =
            new Patient("http://electronichealth.se/identifier/personnummer", "194103219202", null, null);
    private static final By WARDS = by("clinician", WARD);
    private static final By TIME = by("system", null);
    private static final By SELF = by("patient", null);

    @Test
    void a_change_of_the_plan_is_told_to_the_other_units_and_the_patient() {
        assertThat(steps("plan", new SummaryWritten("Trött"), WARDS, WARD, HOME))
                .containsExactly(
                        told(unit(HOME), NoticeKind.PLAN_CHANGED, "plan"),
                        told(patient(), NoticeKind.PLAN_CHANGED, "plan"));
    }

    @Test
    void what_the_patient_told_is_told_to_the_units_and_not_to_the_patient() {
        StoryTold story = new StoryTold(new se.stafett.contracts.payload.Story(null, "Kören", null, null, null));

        assertThat(steps("plan", story, SELF, WARD, HOME))
                .containsExactly(
                        told(unit(WARD), NoticeKind.PLAN_CHANGED, "plan"),
                        told(unit(HOME), NoticeKind.PLAN_CHANGED, "plan"));
    }

    @Test
    void custody_that_moved_is_told_to_both_sides_and_the_patient() {
        CustodyMoved moved = new CustodyMoved(ITEM, WARD, HOME, STREAM, "SE0000000002-PT01");

        assertThat(steps("plan", moved, TIME, WARD, HOME))
                .containsExactly(
                        told(unit(WARD), NoticeKind.PLAN_CHANGED, "plan"),
                        told(unit(HOME), NoticeKind.PLAN_CHANGED, "plan"),
                        told(patient(), NoticeKind.PLAN_CHANGED, "plan"));
    }

    @Test
    void whoever_joins_a_plan_is_invited_and_a_relative_has_no_inbox_here() {
        assertThat(steps("plan", joins("professional", HOME), WARDS, WARD))
                .containsExactly(told(unit(HOME), NoticeKind.INVITED, "plan"));
        assertThat(steps("plan", joins("professional", WARD), WARDS, WARD)).isEmpty();
        assertThat(steps("plan", joins("relative", null), WARDS, WARD)).isEmpty();
    }

    @Test
    void a_need_without_a_plan_is_reminded_of_until_a_plan_is_drafted_from_it() {
        assertThat(steps("assessment", new AssessmentConcluded(true, "municipal", "team", "Behov"), WARDS, WARD))
                .containsExactly(new Remind(
                        unit(WARD), NoticeKind.PLAN_MISSING, about("assessment"), NOW.plus(Duration.ofDays(7))));
        assertThat(steps("assessment", new AssessmentConcluded(false, null, null, "Inget"), WARDS, WARD))
                .isEmpty();
        assertThat(steps("plan", new PlanDrafted(PATIENT, HOME, STREAM), WARDS))
                .containsExactly(Settle.forAll(NoticeKind.PLAN_MISSING, about("assessment")));
        assertThat(steps("plan", new PlanDrafted(PATIENT, HOME, null), WARDS)).isEmpty();
    }

    @Test
    void an_assessment_that_does_not_count_asks_for_no_plan() {
        assertThat(steps("assessment", new AssessmentCancelled("Avliden"), WARDS, WARD))
                .containsExactly(Settle.forAll(NoticeKind.PLAN_MISSING, about("assessment")));
        assertThat(steps("assessment", new AssessmentEnteredInError("Fel patient"), WARDS, WARD))
                .containsExactly(Settle.forAll(NoticeKind.PLAN_MISSING, about("assessment")));
    }

    @Test
    void a_handover_that_begins_tells_nobody_until_someone_is_asked() {
        assertThat(steps(
                        "handover",
                        new HandoverInitiated(PATIENT, ITEM, 7, WARD, null, "2026-11-29T09:00:00.000000Z", List.of()),
                        WARDS,
                        WARD))
                .isEmpty();
    }

    @Test
    void whoever_is_asked_learns_of_it() {
        assertThat(steps("handover", new ItemOffered(ITEM, HOME), WARDS, WARD))
                .containsExactly(told(unit(HOME), NoticeKind.ITEM_OFFERED, "handover"));
        assertThat(steps("handover", invited("professional", CENTRE), WARDS, WARD))
                .containsExactly(told(unit(CENTRE), NoticeKind.INVITED, "handover"));
        assertThat(steps("handover", invited("patient", null), WARDS, WARD))
                .containsExactly(told(patient(), NoticeKind.INVITED, "handover"));
        assertThat(steps("handover", invited("relative", null), WARDS, WARD)).isEmpty();
    }

    @Test
    void what_a_receiver_answers_is_told_to_the_sender_and_the_others() {
        By homes = by("clinician", HOME);

        assertThat(steps("handover", new ItemDeclined(ITEM, HOME, "Ingen plats"), homes, WARD, HOME))
                .containsExactly(told(unit(WARD), NoticeKind.ITEM_DECLINED, "handover"));
        assertThat(steps("handover", new ItemAccepted(ITEM, HOME, "SE0000000002-PT01"), homes, WARD, HOME, CENTRE))
                .containsExactly(
                        told(unit(WARD), NoticeKind.ITEM_ACCEPTED, "handover"),
                        told(unit(CENTRE), NoticeKind.ITEM_ACCEPTED, "handover"));
        assertThat(steps("handover", new ChangeProposed(ITEM, STREAM, HOME, "Senare"), homes, WARD, HOME))
                .containsExactly(told(unit(WARD), NoticeKind.CHANGE_PROPOSED, "handover"));
    }

    @Test
    void a_meeting_is_told_of_at_once_and_again_when_it_is_near_and_who_has_not_read_by_then() {
        Instant near = Instant.parse("2026-11-25T13:00:00Z");
        MeetingScheduled scheduled =
                new MeetingScheduled("2026-11-26T13:00:00.000000Z", "2026-11-26T14:00:00.000000Z", "Sal 4", null);

        assertThat(steps("handover", scheduled, WARDS, WARD, HOME))
                .containsExactly(
                        told(unit(HOME), NoticeKind.MEETING_SCHEDULED, "handover"),
                        told(patient(), NoticeKind.MEETING_SCHEDULED, "handover"),
                        new Remind(unit(WARD), NoticeKind.MEETING_NEAR, about("handover"), near),
                        new Remind(unit(HOME), NoticeKind.MEETING_NEAR, about("handover"), near),
                        new Remind(patient(), NoticeKind.MEETING_NEAR, about("handover"), near),
                        new Remind(unit(HOME), NoticeKind.NOT_YET_READ, about("handover"), near));
    }

    @Test
    void who_has_read_is_not_reminded_and_after_the_meeting_nobody_is() {
        assertThat(steps("handover", new ReadingConfirmed(HOME, 7), by("clinician", HOME), WARD, HOME))
                .containsExactly(new Settle(Optional.of(unit(HOME)), NoticeKind.NOT_YET_READ, about("handover")));
        assertThat(steps("handover", new MeetingOpened(List.of(), true, null), WARDS, WARD, HOME))
                .containsExactly(
                        Settle.forAll(NoticeKind.MEETING_NEAR, about("handover")),
                        Settle.forAll(NoticeKind.NOT_YET_READ, about("handover")));
    }

    @Test
    void a_handover_that_ends_is_told_of_and_nothing_is_left_to_remind_of() {
        assertThat(steps("handover", new HandoverCancelled("Ångrat"), WARDS, WARD, HOME))
                .containsExactly(
                        told(unit(HOME), NoticeKind.HANDOVER_ENDED, "handover"),
                        told(patient(), NoticeKind.HANDOVER_ENDED, "handover"),
                        Settle.forAll(NoticeKind.MEETING_NEAR, about("handover")),
                        Settle.forAll(NoticeKind.NOT_YET_READ, about("handover")));
    }

    @Test
    void an_answer_that_does_not_come_is_told_to_all_units_twice() {
        List<Unanswered> open = List.of(new Unanswered(ITEM, HOME));

        assertThat(steps("handover", new HandoverFellDue(open), TIME, WARD, HOME))
                .containsExactly(
                        told(unit(WARD), NoticeKind.NOT_YET_ANSWERED, "handover"),
                        told(unit(HOME), NoticeKind.NOT_YET_ANSWERED, "handover"));
        assertThat(steps("handover", new HandoverEscalated(open), TIME, WARD, HOME))
                .containsExactly(
                        told(unit(WARD), NoticeKind.HANDOVER_ESCALATED, "handover"),
                        told(unit(HOME), NoticeKind.HANDOVER_ESCALATED, "handover"));
    }

    @Test
    void an_admission_and_what_changes_it_are_told_to_those_concerned() {
        AdmissionNotified notified = new AdmissionNotified(
                PATIENT,
                null,
                WARD,
                "SE0000000001-1000",
                "2026-11-22T09:00:00.000000Z",
                null,
                LocalDate.of(2026, 11, 25),
                List.of(new Concerned(CENTRE, "regional-open-care")));

        assertThat(steps("discharge", notified, WARDS, WARD, CENTRE))
                .containsExactly(told(unit(CENTRE), NoticeKind.ADMITTED, "discharge"));
        assertThat(steps("discharge", new EstimateChanged(LocalDate.of(2026, 11, 27)), WARDS, WARD, CENTRE))
                .containsExactly(told(unit(CENTRE), NoticeKind.DISCHARGE_CHANGED, "discharge"));
        assertThat(steps("discharge", new PatientSummaryGiven(true, true, List.of()), WARDS, WARD, CENTRE))
                .isEmpty();
    }

    @Test
    void readiness_and_its_withdrawal_are_told_to_those_concerned() {
        ReadinessNotified ready = new ReadinessNotified("2026-11-22T08:00:00.000000Z", "SE0000000001-MD01");

        assertThat(steps("discharge", ready, WARDS, WARD, CENTRE))
                .containsExactly(told(unit(CENTRE), NoticeKind.DISCHARGE_READY, "discharge"));
        assertThat(steps("discharge", new ReadinessWithdrawn("Feber"), WARDS, WARD, CENTRE))
                .containsExactly(told(unit(CENTRE), NoticeKind.DISCHARGE_CHANGED, "discharge"));
    }

    @Test
    void a_unit_that_is_concerned_later_is_told_of_the_admission_and_the_others_of_it() {
        UnitConcerned more = new UnitConcerned(HOME, "municipality", "2026-11-22T08:00:00.000000Z");

        assertThat(steps("discharge", more, WARDS, WARD, CENTRE, HOME))
                .containsExactly(
                        told(unit(HOME), NoticeKind.ADMITTED, "discharge"),
                        told(unit(CENTRE), NoticeKind.DISCHARGE_CHANGED, "discharge"));
    }

    @Test
    void all_are_warned_before_a_limit_runs_out() {
        assertThat(steps(
                        "discharge",
                        new DeadlineNeared("planning-call", "2026-11-25T09:00:00.000000Z"),
                        TIME,
                        WARD,
                        CENTRE))
                .containsExactly(
                        told(unit(WARD), NoticeKind.DEADLINE_RUNNING_OUT, "discharge"),
                        told(unit(CENTRE), NoticeKind.DEADLINE_RUNNING_OUT, "discharge"));
    }

    @Test
    void a_call_to_planning_a_departure_and_a_cancellation_are_told_to_the_others() {
        for (Object said : List.of(
                new PlanningCalled("2026-11-24T09:00:00.000000Z", List.of(WARD)),
                new PatientLeft("2026-11-25T09:00:00.000000Z"),
                new DischargeCancelled("Avliden"))) {
            assertThat(steps("discharge", said, by("clinician", CENTRE), WARD, CENTRE))
                    .containsExactly(told(unit(WARD), NoticeKind.DISCHARGE_CHANGED, "discharge"));
        }
    }

    @Test
    void a_limit_that_ran_out_is_told_to_every_unit() {
        assertThat(steps(
                        "discharge",
                        new DeadlinePassed("planning-call", "2026-11-25T09:00:00.000000Z"),
                        TIME,
                        WARD,
                        CENTRE))
                .containsExactly(
                        told(unit(WARD), NoticeKind.DEADLINE_PASSED, "discharge"),
                        told(unit(CENTRE), NoticeKind.DEADLINE_PASSED, "discharge"));
    }

    @Test
    void a_follow_up_is_told_to_the_unit_that_has_it_and_when_it_is_due_to_the_patient_too() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(steps("follow-up", new FollowUpScheduled(PATIENT, ITEM, 3, WARD, day), TIME, WARD))
                .containsExactly(told(unit(WARD), NoticeKind.FOLLOW_UP_SCHEDULED, "follow-up"));
        assertThat(steps("follow-up", new FollowUpMoved(WARD, HOME, 4), TIME, WARD, HOME))
                .containsExactly(told(unit(HOME), NoticeKind.FOLLOW_UP_SCHEDULED, "follow-up"));
        assertThat(steps("follow-up", new FollowUpFellDue(WARD, day), TIME, WARD))
                .containsExactly(
                        told(unit(WARD), NoticeKind.FOLLOW_UP_DUE, "follow-up"),
                        told(patient(), NoticeKind.FOLLOW_UP_DUE, "follow-up"));
        assertThat(steps("follow-up", new FollowUpBecameOverdue(WARD, day), TIME, WARD))
                .containsExactly(told(unit(WARD), NoticeKind.FOLLOW_UP_OVERDUE, "follow-up"));
        assertThat(steps("follow-up", new FollowUpEscalated(WARD, day), TIME, WARD))
                .containsExactly(told(unit(WARD), NoticeKind.FOLLOW_UP_ESCALATED, "follow-up"));
    }

    static Stream<Path> everyPublishedEvent() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("../contracts/src/test/resources/golden"))) {
            return golden.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPublishedEvent")
    void every_event_that_was_ever_published_leads_to_something_or_nothing_and_never_to_a_failure(Path golden)
            throws IOException {
        String name = golden.getFileName().toString();
        String type = name.substring(0, name.lastIndexOf(".json"));
        AuthoredEvent<?> authored = AnyEvent.decode(type, Files.readAllBytes(golden));

        assertThat(new Notices(TIMES).of(heard(AnyEvent.kindOf(type), Optional.of(authored), WARD, HOME)))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_erased_is_told_to_nobody() {
        assertThat(new Notices(TIMES).of(heard("plan", Optional.empty(), WARD))).isEmpty();
    }

    @Test
    void what_is_no_event_of_care_is_a_fault() {
        AuthoredEvent<?> other = new AuthoredEvent<>(WARDS, "event");

        assertThatThrownBy(() -> new Notices(TIMES).of(heard("plan", Optional.of(other), WARD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Step> steps(String kind, Object event, By by, String... units) {
        return new Notices(TIMES).of(heard(kind, Optional.of(new AuthoredEvent<>(by, event)), units));
    }

    private static Heard heard(String kind, Optional<AuthoredEvent<?>> authored, String... units) {
        LogEvent event = new LogEvent(
                "/other-service",
                0,
                1,
                UUID.randomUUID(),
                STREAM,
                1,
                kind + ".something.v1",
                PATIENT_REF,
                NOW,
                NOW,
                STREAM,
                STREAM,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
        Set<String> sorted = new TreeSet<>(List.of(units));
        TreeMap<String, String> places = new TreeMap<>();
        sorted.forEach(unit -> places.put("place of " + unit, unit));
        return new Heard(event, authored, Involved.NOBODY, new Involved(places));
    }

    private static ParticipantAdded joins(String kind, String unit) {
        return new ParticipantAdded(new Participant(ITEM, kind, "Petra Testsson", null, unit, null, null));
    }

    private static ParticipantInvited invited(String kind, String unit) {
        return new ParticipantInvited(new se.stafett.contracts.handover.Participant(
                ITEM, kind, "Petra Testsson", null, unit, "arriving", null));
    }

    private static Step told(Recipient to, NoticeKind kind, String thing) {
        return new Notify(to, kind, about(thing));
    }

    private static About about(String kind) {
        return new About(kind, STREAM);
    }

    private static Recipient unit(String unit) {
        return new Recipient.Unit(new HsaId(unit));
    }

    private static Recipient patient() {
        return new Recipient.Patient(new PatientRef(PATIENT_REF));
    }

    private static By by(String role, String unit) {
        return new By(role, null, unit, null);
    }
}
