package se.stafett.followup.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStopped;
import se.stafett.contracts.plan.Measure;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEnteredInError;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.ReviewDateSet;

/** The log of one plan of an invented patient, event by event; numbers stand for items. */
public final class PlanLog {
    public static final String WARD = "SE0000000001-STROKE";
    public static final String HOME = "SE0000000002-HOMEREHAB";
    public static final String PATIENT = "0123456789abcdef0123456789abcdef";
    private static final By THERAPIST = new By("clinician", "SE0000000001-OT01", WARD, "SE0000000009-REGION");
    private static final UUID MERGE = new UUID(6, 1);

    private final UUID id = UUID.randomUUID();
    private final se.stafett.contracts.payload.Patient patient;
    private final List<PlanEvent> events = new ArrayList<>();
    private final List<CurrentPlan> versions = new ArrayList<>();

    public PlanLog() {
        this("191212121212");
    }

    /** @param number the patient's */
    public PlanLog(String number) {
        patient = new se.stafett.contracts.payload.Patient(
                "http://electronichealth.se/identifier/personnummer", number, "Tolvan Tolvansson", null);
    }

    public static UUID item(int number) {
        return new UUID(5, number);
    }

    public UUID id() {
        return id;
    }

    /** What has happened so far; its version is its place, counted from 1. */
    public List<PlanEvent> events() {
        return List.copyOf(events);
    }

    public CurrentPlan plan() {
        return versions.getLast();
    }

    public CurrentPlan at(long version) {
        return versions.get(Math.toIntExact(version) - 1);
    }

    public static By author() {
        return THERAPIST;
    }

    public PlanLog drafted() {
        return and(new PlanDrafted(patient, WARD, null));
    }

    /** A plan in force whose two goals, one by attainment, are served by a training and a device. */
    public PlanLog agreedOn(LocalDate review) {
        return drafted()
                .goal(1, false)
                .goal(2, true)
                .accepted(1)
                .accepted(2)
                .training(3, 1)
                .device(4, 2)
                .reviewedOn(review)
                .agreed();
    }

    /** @param scaled whether it is measured by attainment */
    public PlanLog goal(int number, boolean scaled) {
        Measure measure = scaled ? Measure.byAttainment(List.of("a", "b", "c", "d", "e")) : null;
        return and(
                new GoalProposed(item(number), new GoalContent("Mål " + number, List.of(), measure, null, null), WARD));
    }

    public PlanLog accepted(int goal) {
        return and(new GoalAccepted(item(goal), "by-patient", null));
    }

    public PlanLog declined(int goal) {
        return and(new GoalDeclined(item(goal), "Vill inte."));
    }

    public PlanLog outcome(int goal, String achievement) {
        return and(new GoalOutcomeRecorded(item(goal), new Achievement(achievement, null, null)));
    }

    public PlanLog training(int number, int goal) {
        return intervention(number, goal, "training");
    }

    public PlanLog device(int number, int goal) {
        return intervention(number, goal, "compensatory");
    }

    private PlanLog intervention(int number, int goal, String kind) {
        return and(new InterventionPlanned(
                item(number),
                new InterventionContent(
                        kind,
                        "Åtgärd " + number,
                        null,
                        List.of(item(goal)),
                        new Performer("patient", null, null),
                        null),
                WARD));
    }

    public PlanLog stopped(int intervention) {
        return and(new InterventionStopped(item(intervention), "Ger inget."));
    }

    public PlanLog contact(String unit) {
        return and(new ContactNamed(new NamedContact("Kim Kontakt", null, unit, "010-123")));
    }

    public PlanLog reviewedOn(LocalDate day) {
        return and(new ReviewDateSet(day));
    }

    public PlanLog agreed() {
        return and(new PlanAgreed("agreed", null));
    }

    public PlanLog moved(int number, String to) {
        String from = Stream.concat(
                        plan().goals().stream()
                                .filter(goal -> goal.id().equals(item(number)))
                                .map(PlanGoal::responsible),
                        plan().interventions().stream()
                                .filter(one -> one.id().equals(item(number)))
                                .map(PlanIntervention::responsible))
                .findFirst()
                .orElseThrow();
        return and(new CustodyMoved(item(number), from, to, new UUID(7, 1), "SE0000000002-PT01"));
    }

    public PlanLog closed() {
        return and(new PlanClosed("moved", null, new Dialogue(true, null)));
    }

    public PlanLog inError() {
        return and(new PlanEnteredInError("Fel patient."));
    }

    public PlanLog merged() {
        return and(new PlanMergedInto(MERGE, new UUID(6, 2), "En plan räcker."));
    }

    public PlanLog restored() {
        CurrentPlan before = plan();
        return and(new PlanRestored(MERGE, new UUID(6, 2), "Var två.", before.goals(), before.interventions()));
    }

    private PlanLog and(PlanEvent event) {
        AuthoredEvent<PlanEvent> authored = new AuthoredEvent<>(THERAPIST, event);
        CurrentPlan before = versions.isEmpty() ? null : versions.getLast();
        versions.add(PlanFold.apply(before, envelope(event), authored));
        events.add(event);
        return this;
    }

    private LogEvent envelope(PlanEvent event) {
        long version = events.size() + 1L;
        UUID eventId = new UUID(8, version);
        Instant at = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(version);
        return new LogEvent(
                "/plan-service",
                Lane.of(PATIENT),
                version,
                eventId,
                id,
                version,
                new PlanEventCodec().typeOf(event),
                PATIENT,
                at,
                at,
                eventId,
                eventId,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
