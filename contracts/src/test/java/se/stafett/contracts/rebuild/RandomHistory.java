package se.stafett.contracts.rebuild;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.CallGuidance;
import se.stafett.contracts.plan.CallGuidanceGiven;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalRevised;
import se.stafett.contracts.plan.InterventionCompleted;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.PlanResumed;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.TextCorrected;
import se.stafett.contracts.plan.TextTarget;

/** Writes a long, sound history of many plans; the same seed writes the same events. */
public final class RandomHistory {
    private final Random random;
    private final LogBook book;
    private final PlanRebuild witness = new PlanRebuild(kid -> granted(kid));
    private final Map<UUID, String> patients = new LinkedHashMap<>();
    private long ids;

    public RandomHistory(long seed, int plans, int events) {
        this(seed, plans, events, new LogBook());
    }

    RandomHistory(long seed, int plans, int events, LogBook book) {
        this.book = book;
        random = new Random(seed);
        for (int i = 0; i < plans; i++) {
            patients.put(id(), "patient-" + i);
        }
        patients.forEach((plan, patient) -> write(plan, Plans.drafted()));
        List<UUID> all = new ArrayList<>(patients.keySet());
        for (int i = plans; i < events; i++) {
            UUID plan = pick(all);
            write(plan, next(witness.plan(plan).orElseThrow()));
        }
    }

    public List<LogEvent> events() {
        return book.events();
    }

    /** What came out where each event was folded as soon as it was written. */
    public PlanRebuild witness() {
        return witness;
    }

    public KeyAnswer granted(UUID kid) {
        String patient = patients.values().stream()
                .filter(one -> LogBook.kid(one).equals(kid))
                .findFirst()
                .orElseThrow();
        return new KeyAnswer.Granted(LogBook.key(patient));
    }

    private void write(UUID plan, PlanEvent event) {
        Taken taken = witness.take(book.write(Objects.requireNonNull(patients.get(plan)), plan, event));
        if (!(taken instanceof Taken.Applied)) {
            throw new IllegalStateException("the history is not sound: " + taken);
        }
    }

    private PlanEvent next(CurrentPlan plan) {
        List<PlanGoal> goals = plan.goals().stream()
                .filter(goal -> List.of("proposed", "accepted", "rejected").contains(goal.status()))
                .toList();
        List<PlanIntervention> open = plan.interventions().stream()
                .filter(one -> List.of("not-started", "in-progress").contains(one.status()))
                .toList();
        return switch (random.nextInt(14)) {
            case 0 -> Plans.summary("Sammanfattning " + ids);
            case 1 ->
                new StoryTold(new Story(null, "Drivkraft " + ids, null, random.nextBoolean() ? "Går." : null, null));
            case 2 -> new ReviewDateSet(LocalDate.of(2026, 6, 1).plusDays(random.nextInt(90)));
            case 3 -> new CallGuidanceGiven(List.of(new CallGuidance("Vid fall", "Mottagningen", "+46 8 " + ids)));
            case 4 ->
                new ParticipantAdded(
                        new Participant(id(), "relative", "Närstående " + ids, null, null, "dotter", null));
            case 5 -> course(plan);
            case 6 -> corrected(plan);
            case 7, 8 -> goals.isEmpty() ? Plans.proposed(id()) : aboutGoal(pick(goals));
            case 9 -> planned(plan, goals);
            case 10, 11 -> open.isEmpty() ? Plans.proposed(id()) : aboutIntervention(pick(open));
            case 12 -> open.isEmpty() ? Plans.proposed(id()) : moved(pick(open));
            default -> Plans.proposed(id());
        };
    }

    private PlanEvent course(CurrentPlan plan) {
        return switch (plan.status()) {
            case "draft" -> new PlanAgreed("agreed", null);
            case "active" -> random.nextBoolean() ? new PlanHeld("Väntar.") : new PlanAgreed("unable", "Sover.");
            default -> new PlanResumed();
        };
    }

    private PlanEvent corrected(CurrentPlan plan) {
        String summary = plan.summary();
        return summary == null
                ? Plans.summary("Första.")
                : new TextCorrected(TextTarget.summary(), summary, "Rättad " + ids, "Skrivfel.");
    }

    private PlanEvent aboutGoal(PlanGoal goal) {
        return switch (random.nextInt(4)) {
            case 0 -> Plans.accepted(goal.id());
            case 1 -> new GoalDeclined(goal.id(), "Orkar inte.");
            case 2 -> new GoalRevised(goal.id(), Plans.proposed(goal.id()).content(), "Tydligare.");
            default ->
                goal.status().equals("rejected")
                        ? Plans.accepted(goal.id())
                        : new GoalOutcomeRecorded(
                                goal.id(), new Achievement(random.nextInt(3) == 0 ? "achieved" : "improving", 1, null));
        };
    }

    private PlanEvent planned(CurrentPlan plan, List<PlanGoal> goals) {
        if (goals.isEmpty()) {
            return Plans.proposed(id());
        }
        InterventionContent content = new InterventionContent(
                "training",
                "Träning " + plan.version(),
                null,
                List.of(pick(goals).id()),
                new Performer("patient", null, null),
                null);
        return new InterventionPlanned(id(), content, Plans.WARD);
    }

    private PlanEvent aboutIntervention(PlanIntervention one) {
        LocalDate day = LocalDate.of(2026, 3, 9);
        return one.status().equals("not-started")
                ? new InterventionStarted(one.id(), day)
                : new InterventionCompleted(one.id(), day.plusDays(7), "Klart.");
    }

    private PlanEvent moved(PlanIntervention one) {
        String to = one.responsible().equals(Plans.WARD) ? "SE2120001439-7HMT" : Plans.WARD;
        return new CustodyMoved(one.id(), one.responsible(), to, id(), "SE2120001439-2LPN");
    }

    private UUID id() {
        return new UUID(7, ++ids);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
