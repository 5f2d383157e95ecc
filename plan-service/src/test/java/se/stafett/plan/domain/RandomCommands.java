package se.stafett.plan.domain;

import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.GiveCallGuidance;
import se.stafett.plan.domain.ContentCommand.NameContact;
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;
import se.stafett.plan.domain.ContentCommand.TellStory;
import se.stafett.plan.domain.ContentCommand.WriteSummary;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseCommand.HoldPlan;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CourseCommand.ResumePlan;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.FollowUpCommand.Closing;
import se.stafett.plan.domain.FollowUpCommand.GoalOutcome;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.PairCommand.KeepApart;
import se.stafett.plan.domain.PairCommand.MergePlans;
import se.stafett.plan.domain.PairCommand.ReverseMerge;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.RecordCommand.MarkPlanInError;

/** Commands as chance has them, sensible often enough to get somewhere. */
final class RandomCommands {

    private static final List<Actor.Professional> PROFESSIONALS =
            List.of(People.WARD_THERAPIST, People.HOME_THERAPIST, People.CENTRE_NURSE);
    private static final List<Actor> ANYONE = List.of(
            People.WARD_THERAPIST,
            People.HOME_THERAPIST,
            People.CENTRE_NURSE,
            People.GRETA,
            People.NILS,
            People.DAUGHTER,
            People.AUDITOR,
            People.HANDOVERS);

    private final Random random;
    private final LocalDate today;

    RandomCommands(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** Mostly someone who may; sometimes anyone. */
    Actor actorFor(Record command, Plan plan) {
        return random.nextInt(5) == 0 ? one(ANYONE) : likely(command, plan);
    }

    private static Actor likely(Record command, Plan plan) {
        return switch (command) {
            case AcceptGoal accept when accept.given() == AcceptanceWay.BY_PATIENT -> People.GRETA;
            case CustodyCommand custody -> People.HANDOVERS;
            case FollowUpCommand followUp -> People.HANDOVERS;
            case GoalCommand onGoal -> custodian(Subjects.of(onGoal), plan);
            case InterventionCommand onIntervention -> custodian(Subjects.of(onIntervention), plan);
            default -> People.WARD_THERAPIST;
        };
    }

    private static Actor custodian(Optional<UUID> item, Plan plan) {
        return item.flatMap(id -> plan.drafted()
                        .flatMap(drafted -> drafted.content().items().item(id)))
                .map(Item::responsible)
                .flatMap(unit -> PROFESSIONALS.stream()
                        .filter(one -> one.unit().equals(unit))
                        .findFirst())
                .orElse(People.WARD_THERAPIST);
    }

    PairCommand onTwo(DraftedPlan plan, Plan other, UUID otherId) {
        List<UUID> merges = List.copyOf(plan.content().ties().merges().keySet());
        return switch (random.nextInt(4)) {
            case 0 -> new KeepApart(otherId, words());
            case 1, 2 -> new MergePlans(otherId, other.version() - random.nextInt(8) / 7, words());
            default -> new ReverseMerge(merges.isEmpty() ? someId() : one(merges), words());
        };
    }

    PlanCommand onOne(Plan plan, Set<UUID> othersInForce) {
        return plan.drafted()
                .map(drafted -> onDrafted(drafted, othersInForce))
                .orElseGet(() -> new DraftPlan(Samples.GRETAS, Optional.empty(), Optional.of(words())));
    }

    private PlanCommand onDrafted(DraftedPlan plan, Set<UUID> othersInForce) {
        return random.nextInt(4) == 0 ? nextStep(plan, othersInForce) : anything(plan, othersInForce);
    }

    /** What brings a plan forward, so that chance does not stop at the first draft. */
    private PlanCommand nextStep(DraftedPlan plan, Set<UUID> othersInForce) {
        Items items = plan.content().items();
        Optional<UUID> unanswered = items.goals().values().stream()
                .filter(goal -> goal.status() == GoalStatus.PROPOSED)
                .map(Goal::id)
                .findFirst();
        List<UUID> unserved = items.acceptedGoalsWithoutIntervention();
        if (unanswered.isPresent()) {
            return new AcceptGoal(unanswered.get(), AcceptanceWay.BY_PATIENT, Optional.empty());
        }
        if (items.acceptedGoals().isEmpty()) {
            return new ProposeGoal(Samples.COOK_DINNER);
        }
        if (!unserved.isEmpty()) {
            return new PlanIntervention(Samples.training(unserved.getFirst()));
        }
        if (plan.status() == PlanStatus.ON_HOLD) {
            return new ResumePlan();
        }
        return plan.content().reviewDate().filter(today::isBefore).isEmpty()
                ? new SetReviewDate(today.plusMonths(3))
                : new RecordAgreement(Position.AGREED, Optional.empty(), othersInForce);
    }

    private PlanCommand anything(DraftedPlan plan, Set<UUID> othersInForce) {
        return switch (random.nextInt(13)) {
            case 0 -> course(othersInForce);
            case 1 -> new RecordAgreement(one(Position.values()), Optional.of(words()), othersInForce);
            case 2, 3 -> content(plan);
            case 4, 5, 6 -> onGoal(plan);
            case 7, 8, 9 -> onIntervention(plan);
            case 10 ->
                new HandOver(
                        Samples.HANDOVER,
                        unit(),
                        List.of(
                                new AcceptedItem(item(plan), unit(), People.HOME_THERAPIST_ID),
                                new AcceptedItem(item(plan), unit(), People.HOME_THERAPIST_ID)));
            case 11 -> outcome(plan);
            default -> random.nextInt(60) == 0 ? new MarkPlanInError(words()) : correction(plan);
        };
    }

    private TakeOutcome outcome(DraftedPlan plan) {
        return new TakeOutcome(
                unit(),
                List.of(new GoalOutcome(
                        item(plan),
                        new Achievement(one(AchievementStatus.values()), Optional.empty(), Optional.empty()))),
                random.nextBoolean() ? Optional.of(today.plusDays(random.nextInt(90))) : Optional.empty(),
                random.nextInt(12) == 0
                        ? Optional.of(new Closing(
                                random.nextBoolean() ? ClosingReason.GOALS_MET : ClosingReason.NO_FURTHER_BENEFIT,
                                new Dialogue(true, Optional.empty())))
                        : Optional.empty());
    }

    private CourseCommand course(Set<UUID> othersInForce) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> new HoldPlan(words());
            case 8, 9, 10, 11 -> new ResumePlan();
            case 12 -> new ClosePlan(one(ClosingReason.values()), maybe("Klart"), new Dialogue(true, Optional.empty()));
            default -> new RecordAgreement(Position.AGREED, Optional.empty(), othersInForce);
        };
    }

    private ContentCommand content(DraftedPlan plan) {
        return switch (random.nextInt(7)) {
            case 0 -> new TellStory(Samples.story("Berättelse " + random.nextInt(5)));
            case 1 -> new WriteSummary(words());
            case 2 ->
                new AddParticipant(
                        one(ParticipantKind.values()),
                        words(),
                        Optional.of(People.HOME_THERAPIST_ID),
                        Optional.of(unit()),
                        Optional.empty(),
                        Optional.empty());
            case 3 -> new RemoveParticipant(participant(plan), words());
            case 4 -> new NameContact(new NamedContact(words(), Optional.empty(), unit(), text("08-1")));
            case 5 -> new GiveCallGuidance(List.of(new CallGuidance(words(), words(), text("1177"))));
            default -> new SetReviewDate(today.plusDays(random.nextInt(400) - 5));
        };
    }

    private GoalCommand onGoal(DraftedPlan plan) {
        UUID goal = goal(plan);
        return switch (random.nextInt(12)) {
            case 0, 1 -> new ProposeGoal(goalContent());
            case 2, 3, 4 -> new AcceptGoal(goal, AcceptanceWay.BY_PATIENT, Optional.empty());
            case 5, 6 -> new AcceptGoal(goal, one(AcceptanceWay.values()), maybe("I mötet"));
            case 7 -> new DeclineGoal(goal, words());
            case 8 -> new ReviseGoal(goal, goalContent(), words());
            case 9 -> new WithdrawGoal(goal, words());
            case 10 -> new RecordOutcome(goal, outcome());
            default -> random.nextInt(5) == 0 ? new MarkGoalInError(goal, words()) : new ProposeGoal(goalContent());
        };
    }

    private InterventionCommand onIntervention(DraftedPlan plan) {
        UUID intervention = intervention(plan);
        LocalDate day = today.minusDays(random.nextInt(20) - 2);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new PlanIntervention(interventionContent(plan));
            case 3 -> new ReviseIntervention(intervention, interventionContent(plan), words());
            case 4, 5, 6 -> new StartIntervention(intervention, day);
            case 7 -> new CompleteIntervention(intervention, day, Optional.empty());
            case 8 -> new StopIntervention(intervention, words());
            default -> new MarkInterventionInError(intervention, words());
        };
    }

    private CorrectText correction(DraftedPlan plan) {
        Items items = plan.content().items();
        return switch (random.nextInt(3)) {
            case 0 ->
                new CorrectText(
                        new TextTarget.Summary(),
                        plan.content().texts().summary().orElse(words()),
                        words(),
                        words());
            case 1 -> {
                UUID goal = goal(plan);
                yield new CorrectText(
                        new TextTarget.GoalWords(goal),
                        items.goal(goal).map(one -> one.content().words()).orElse(words()),
                        words(),
                        words());
            }
            default -> {
                UUID intervention = intervention(plan);
                yield new CorrectText(
                        new TextTarget.InterventionDescription(intervention),
                        items.intervention(intervention)
                                .map(one -> one.content().description())
                                .orElse(words()),
                        words(),
                        words());
            }
        };
    }

    private GoalContent goalContent() {
        return new GoalContent(
                words(),
                List.of(),
                random.nextBoolean() ? Samples.COOK_DINNER.measure() : Optional.empty(),
                Optional.of(one(Priority.values())),
                Optional.of(today.plusDays(random.nextInt(200) - 3)));
    }

    private InterventionContent interventionContent(DraftedPlan plan) {
        Performer performer = one(List.of(
                new Performer.ByUnit(unit()), new Performer.ByPatient(), new Performer.ByRelative(text("Anna"))));
        return new InterventionContent(
                one(InterventionKind.values()),
                words(),
                Optional.empty(),
                random.nextBoolean() ? List.of(goal(plan)) : List.of(goal(plan), goal(plan)),
                performer,
                Optional.of(new Schedule(Optional.empty(), Optional.of(today), Optional.of(today.plusDays(30)))));
    }

    private Achievement outcome() {
        return new Achievement(
                one(AchievementStatus.values()),
                random.nextBoolean() ? Optional.of(new Attainment(random.nextInt(5) - 2)) : Optional.empty(),
                Optional.empty());
    }

    private UUID goal(DraftedPlan plan) {
        return anyOf(List.copyOf(plan.content().items().goals().keySet()));
    }

    private UUID intervention(DraftedPlan plan) {
        return anyOf(List.copyOf(plan.content().items().interventions().keySet()));
    }

    private UUID item(DraftedPlan plan) {
        return anyOf(plan.content().items().ids());
    }

    private UUID participant(DraftedPlan plan) {
        return anyOf(plan.content().team().participants().stream()
                .map(Participant::id)
                .toList());
    }

    private UUID anyOf(List<UUID> ids) {
        return ids.isEmpty() || random.nextInt(20) == 0 ? someId() : one(ids);
    }

    private UUID someId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private HsaId unit() {
        return one(List.of(People.WARD, People.HOME, People.CENTRE));
    }

    private PlainText words() {
        return text("Ord " + random.nextInt(1000));
    }

    private <T> T one(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
