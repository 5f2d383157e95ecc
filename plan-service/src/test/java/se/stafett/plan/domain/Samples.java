package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.GRETA_REF;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.NILS_REF;
import static se.stafett.plan.domain.People.WARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.care.KvaCode;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Story;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.GoalEvent.GoalAccepted;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;

/** What stories in tests are made of. It is noon in Sweden on 2 March 2026. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate REVIEW = TODAY.plusMonths(3);

    static final UUID COMMAND = id("command");
    static final UUID PLAN = id("plan");
    static final UUID OTHER_PLAN = id("other plan");
    static final UUID WALK = id("goal: walk to the shop");
    static final UUID COOK = id("goal: cook");
    static final UUID TRAIN = id("intervention: train");
    static final UUID RAIL = id("intervention: rail");
    static final UUID NEW_GOAL = NamedId.of(COMMAND, "goal:0");
    static final UUID NEW_INTERVENTION = NamedId.of(COMMAND, "intervention:0");
    static final UUID NEW_PARTICIPANT = NamedId.of(COMMAND, "participant:0");
    static final UUID NEW_MERGE = NamedId.of(COMMAND, "merge:0");
    static final UUID HANDOVER = id("handover");

    static final Patient GRETAS =
            new Patient(GRETA_REF, new Personnummer("191212121212"), Optional.of(text("Greta")), Protection.NONE);
    static final Patient NILSS =
            new Patient(NILS_REF, new Personnummer("198112189876"), Optional.empty(), Protection.NONE);

    static final GoalContent WALK_TO_THE_SHOP = new GoalContent(
            text("Gå till affären själv"),
            List.of(new IcfCode("d450")),
            Optional.of(new Measure.ByInstrument(
                    text("10-metre walk"),
                    Optional.of(text("m/s")),
                    Optional.of(new Decimal("0.4")),
                    Optional.of(new Decimal("0.8")))),
            Optional.of(Priority.HIGH),
            Optional.of(REVIEW));
    static final GoalContent COOK_DINNER = new GoalContent(
            text("Laga middag"),
            List.of(new IcfCode("d630")),
            Optional.of(new Measure.ByAttainment(Stream.of("inget", "smörgås", "värma", "laga enkelt", "laga allt")
                    .map(Samples::text)
                    .toList())),
            Optional.empty(),
            Optional.empty());

    private Samples() {}

    static UUID id(String name) {
        return NamedId.of(new UUID(0, 0), name);
    }

    static PlainText text(String text) {
        return new PlainText(text);
    }

    static Optional<PlainText> maybe(String text) {
        return Optional.of(text(text));
    }

    static Context as(Actor actor) {
        return new Context(NOW, actor, COMMAND);
    }

    static PlanDrafted drafted() {
        return drafted(PLAN, GRETAS, WARD);
    }

    static PlanDrafted drafted(UUID plan, Patient patient, HsaId unit) {
        return new PlanDrafted(plan, patient, unit, Optional.empty());
    }

    static GoalProposed proposed(UUID goal) {
        return new GoalProposed(goal, goal.equals(WALK) ? WALK_TO_THE_SHOP : COOK_DINNER, WARD);
    }

    static GoalAccepted accepted(UUID goal) {
        return new GoalAccepted(goal, AcceptanceWay.IN_MEETING, Optional.empty());
    }

    static InterventionPlanned planned(UUID intervention, UUID... goals) {
        return new InterventionPlanned(intervention, training(goals), WARD);
    }

    static InterventionContent training(UUID... goals) {
        return new InterventionContent(
                InterventionKind.TRAINING,
                text("Gångträning tre gånger i veckan"),
                Optional.of(new KvaCode("QM005")),
                List.of(goals),
                new Performer.ByUnit(WARD),
                Optional.empty());
    }

    static InterventionContent scheduled(LocalDate from, LocalDate to) {
        return new InterventionContent(
                InterventionKind.TRAINING,
                text("Gångträning"),
                Optional.empty(),
                List.of(WALK),
                new Performer.ByUnit(WARD),
                Optional.of(new Schedule(Optional.empty(), Optional.of(from), Optional.of(to))));
    }

    static Story story(String drive) {
        return new Story(
                Optional.empty(), Optional.of(text(drive)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ParticipantAdded homeTakesPart() {
        return new ParticipantAdded(new Participant(
                id("participant"),
                ParticipantKind.PROFESSIONAL,
                text("Fysioterapeut"),
                Optional.of(People.HOME_THERAPIST_ID),
                Optional.of(HOME),
                Optional.empty(),
                Optional.empty()));
    }

    static ReviewDateSet review() {
        return new ReviewDateSet(REVIEW);
    }

    static PlanAgreed agreed() {
        return new PlanAgreed(Position.AGREED, Optional.empty());
    }

    /** Drafted by the ward, with one accepted goal, an intervention for it and a review date. */
    static PlanEvent[] readyPlan() {
        return new PlanEvent[] {drafted(), proposed(WALK), accepted(WALK), planned(TRAIN, WALK), review()};
    }

    static PlanEvent[] activePlan() {
        return and(readyPlan(), agreed());
    }

    static PlanEvent[] and(PlanEvent[] before, PlanEvent... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(PlanEvent[]::new);
    }
}
