package se.stafett.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Story;
import se.stafett.plan.domain.AcceptanceWay;
import se.stafett.plan.domain.Achievement;
import se.stafett.plan.domain.AchievementStatus;
import se.stafett.plan.domain.CallGuidance;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.ContentCommand;
import se.stafett.plan.domain.CourseCommand;
import se.stafett.plan.domain.CustodyCommand;
import se.stafett.plan.domain.Dialogue;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.FollowUpCommand;
import se.stafett.plan.domain.Goal;
import se.stafett.plan.domain.GoalCommand;
import se.stafett.plan.domain.GoalContent;
import se.stafett.plan.domain.Intervention;
import se.stafett.plan.domain.InterventionCommand;
import se.stafett.plan.domain.InterventionContent;
import se.stafett.plan.domain.InterventionKind;
import se.stafett.plan.domain.NamedContact;
import se.stafett.plan.domain.PairCommand;
import se.stafett.plan.domain.Participant;
import se.stafett.plan.domain.ParticipantKind;
import se.stafett.plan.domain.Performer;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanCommand;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.plan.domain.Position;
import se.stafett.plan.domain.RecordCommand;
import se.stafett.plan.domain.TextTarget;

/** Random commands that often fit the plan as it stands, and sometimes do not. */
final class Commands {
    static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    static final Actor WARD_THERAPIST = professional("SE0000000001-OT01", WARD);
    private static final Actor HOME_THERAPIST = professional("SE0000000002-PT01", HOME);
    private static final Actor PATIENT = new Actor.Patient(DomainEvents.REF);
    private static final Actor STRANGER = new Actor.Patient(new PatientRef("f".repeat(32)));
    private static final Actor HANDOVERS = new Actor.System("handover-service", Optional.empty());

    private final Random random;
    private final DraftedPlan plan;
    private final DraftedPlan other;
    private final LocalDate today;
    private Actor actor = WARD_THERAPIST;

    Commands(Random random, Plan plan, Plan other, Instant now) {
        this.random = random;
        this.plan = plan.drafted().orElseThrow();
        this.other = other.drafted().orElseThrow();
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Who sends the command that was last asked for. */
    Actor actor() {
        return actor;
    }

    PairCommand onPair(UUID otherId) {
        return switch (random.nextInt(6)) {
            case 0 -> new PairCommand.KeepApart(otherId, text());
            case 1, 2, 3 ->
                new PairCommand.ReverseMerge(one(plan.content().ties().merges().keySet()), text());
            default -> new PairCommand.MergePlans(otherId, other.version(), text());
        };
    }

    PlanCommand onPlan(UUID otherId) {
        actor = one(List.of(WARD_THERAPIST, WARD_THERAPIST, WARD_THERAPIST, HOME_THERAPIST, PATIENT, STRANGER));
        return switch (random.nextInt(10)) {
            case 0 -> course(otherId);
            case 1, 2 -> content();
            case 3, 4, 5 -> goal();
            case 6, 7 -> intervention();
            case 8 -> random.nextInt(3) == 0 ? outcome() : custody();
            default -> record();
        };
    }

    private PlanCommand course(UUID otherId) {
        boolean otherIsActive = other.status() == PlanStatus.ACTIVE || other.status() == PlanStatus.ON_HOLD;
        return switch (random.nextInt(8)) {
            case 0 -> new CourseCommand.HoldPlan(text());
            case 1, 2 -> new CourseCommand.ResumePlan();
            case 3 -> random.nextInt(4) == 0 ? close() : new CourseCommand.ResumePlan();
            default ->
                new CourseCommand.RecordAgreement(
                        one(List.of(Position.values())),
                        Optional.of(text()),
                        otherIsActive ? Set.of(otherId) : Set.of());
        };
    }

    private PlanCommand close() {
        return new CourseCommand.ClosePlan(
                one(List.of(ClosingReason.values())), maybe(), new Dialogue(random.nextBoolean(), maybe()));
    }

    private PlanCommand content() {
        return switch (random.nextInt(8)) {
            case 0 -> new ContentCommand.TellStory(new Story(maybe(), maybe(), maybe(), maybe(), maybe()));
            case 1 -> new ContentCommand.WriteSummary(text());
            case 2 ->
                new ContentCommand.AddParticipant(
                        ParticipantKind.PROFESSIONAL,
                        text(),
                        Optional.of(new HsaId("SE0000000002-PT01")),
                        Optional.of(HOME),
                        Optional.empty(),
                        maybe());
            case 3 ->
                new ContentCommand.RemoveParticipant(
                        one(plan.content().team().participants().stream()
                                .map(Participant::id)
                                .toList()),
                        text());
            case 4 -> new ContentCommand.NameContact(new NamedContact(text(), Optional.empty(), HOME, text()));
            case 5 -> new ContentCommand.GiveCallGuidance(List.of(new CallGuidance(text(), text(), text())));
            default -> new ContentCommand.SetReviewDate(today.plusDays(random.nextInt(90)));
        };
    }

    private PlanCommand goal() {
        UUID goal = one(
                plan.content().items().goals().values().stream().map(Goal::id).toList());
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new GoalCommand.ProposeGoal(words());
            case 3, 4, 5, 6 ->
                new GoalCommand.AcceptGoal(
                        goal, actor.equals(PATIENT) ? AcceptanceWay.BY_PATIENT : AcceptanceWay.IN_MEETING, maybe());
            case 7 -> new GoalCommand.DeclineGoal(goal, text());
            case 8 -> new GoalCommand.ReviseGoal(goal, words(), text());
            case 9 -> new GoalCommand.WithdrawGoal(goal, text());
            case 10 -> new GoalCommand.MarkGoalInError(goal, text());
            default ->
                new GoalCommand.RecordOutcome(
                        goal, new Achievement(one(List.of(AchievementStatus.values())), Optional.empty(), maybe()));
        };
    }

    private PlanCommand intervention() {
        UUID one = one(plan.content().items().interventions().values().stream()
                .map(Intervention::id)
                .toList());
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new InterventionCommand.PlanIntervention(work());
            case 3 -> new InterventionCommand.ReviseIntervention(one, work(), text());
            case 4, 5 -> new InterventionCommand.StartIntervention(one, today.minusDays(random.nextInt(3)));
            case 6 -> new InterventionCommand.CompleteIntervention(one, today, maybe());
            case 7 -> new InterventionCommand.StopIntervention(one, text());
            default -> new InterventionCommand.MarkInterventionInError(one, text());
        };
    }

    private PlanCommand custody() {
        actor = HANDOVERS;
        HsaId therapist = new HsaId("SE0000000002-PT01");
        HsaId to = one(List.of(WARD, HOME));
        return new CustodyCommand.HandOver(
                UUID.randomUUID(),
                to.equals(WARD) ? HOME : WARD,
                List.of(
                        new CustodyCommand.AcceptedItem(item(), to, therapist),
                        new CustodyCommand.AcceptedItem(item(), to, therapist)));
    }

    private PlanCommand outcome() {
        actor = HANDOVERS;
        return new FollowUpCommand.TakeOutcome(
                one(List.of(WARD, HOME)),
                List.of(new FollowUpCommand.GoalOutcome(
                        item(), new Achievement(one(List.of(AchievementStatus.values())), Optional.empty(), maybe()))),
                random.nextBoolean() ? Optional.of(today.plusDays(random.nextInt(90))) : Optional.empty(),
                random.nextInt(12) == 0
                        ? Optional.of(new FollowUpCommand.Closing(
                                ClosingReason.NO_FURTHER_BENEFIT, new Dialogue(true, Optional.empty())))
                        : Optional.empty());
    }

    private PlanCommand record() {
        if (random.nextInt(25) == 0) {
            return new RecordCommand.MarkPlanInError(text());
        }
        List<TextTarget> targets = new ArrayList<>();
        targets.add(new TextTarget.Summary());
        Stream.of(Story.Part.values()).map(TextTarget.StoryPart::new).forEach(targets::add);
        plan.content().items().goals().keySet().stream()
                .map(TextTarget.GoalWords::new)
                .forEach(targets::add);
        plan.content().items().interventions().keySet().stream()
                .map(TextTarget.InterventionDescription::new)
                .forEach(targets::add);
        TextTarget target = one(targets);
        return new RecordCommand.CorrectText(target, standing(target), text(), text());
    }

    private PlainText standing(TextTarget target) {
        return switch (target) {
            case TextTarget.Summary summary -> plan.content().texts().summary().orElseGet(this::text);
            case TextTarget.StoryPart story ->
                plan.content().texts().story().part(story.part()).orElseGet(this::text);
            case TextTarget.GoalWords words ->
                plan.content().items().goals().get(words.goal()).content().words();
            case TextTarget.InterventionDescription it ->
                plan.content()
                        .items()
                        .interventions()
                        .get(it.intervention())
                        .content()
                        .description();
        };
    }

    private GoalContent words() {
        return new GoalContent(
                text(), List.of(new IcfCode("d450")), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private InterventionContent work() {
        List<UUID> goals = plan.content().items().goals().values().stream()
                .filter(Goal::isOpen)
                .filter(goal -> random.nextBoolean())
                .map(Goal::id)
                .toList();
        return new InterventionContent(
                InterventionKind.TRAINING,
                text(),
                Optional.empty(),
                goals,
                new Performer.ByUnit(WARD),
                Optional.empty());
    }

    private UUID item() {
        return one(Stream.concat(
                        plan.content().items().goals().keySet().stream(),
                        plan.content().items().interventions().keySet().stream())
                .toList());
    }

    private Optional<PlainText> maybe() {
        return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private PlainText text() {
        return new PlainText("text " + random.nextInt(1_000));
    }

    /** One of them; an id that nothing has, where there is none. */
    private UUID one(Set<UUID> ids) {
        return one(List.copyOf(ids));
    }

    @SuppressWarnings("unchecked")
    private <T> T one(List<T> several) {
        return several.isEmpty() ? (T) new UUID(0, 0) : several.get(random.nextInt(several.size()));
    }

    private static Actor professional(String person, HsaId unit) {
        return new Actor.Professional(new HsaId(person), unit, new HsaId("SE0000000009-REGION"), Actor.Role.CLINICIAN);
    }
}
