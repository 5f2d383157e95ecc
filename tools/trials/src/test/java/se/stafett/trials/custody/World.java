package se.stafett.trials.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverCommand;
import se.stafett.handover.domain.HandoverDecider;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.InitiateHandover;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.ItemDeclined;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.MeetingTime;
import se.stafett.handover.domain.PatientsPosition;
import se.stafett.handover.domain.Position;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.handover.domain.RecordPosition;
import se.stafett.handover.domain.SenderCommand.CancelHandover;
import se.stafett.handover.domain.SenderCommand.CompleteHandover;
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.handover.domain.SenderCommand.OfferItem;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.Dialogue;
import se.stafett.plan.domain.DraftPlan;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.GoalContent;
import se.stafett.plan.domain.PairCommand.MergePlans;

/**
 * A ward, a health centre and a home rehabilitation team hand one patient's plans to and fro. What handover-service knows of plans
 * lags behind; what plan-service hears of handovers comes late and more than once, though in order, as the inbox sees to.
 */
final class World {
    private static final List<Professional> PEOPLE = List.of(
            professional("SE0000000001-OT01", "SE0000000001-STROKE"),
            professional("SE0000000002-PT01", "SE0000000002-HOMEREHAB"),
            professional("SE0000000003-PT01", "SE0000000003-CENTRE"));
    private static final PatientRef GRETA = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final Patient PATIENT = new Patient(
            GRETA,
            PatientIdentifier.parse(
                            "http://electronichealth.se/identifier/personnummer",
                            "194103219202",
                            LocalDate.of(2026, 3, 2))
                    .trusted(),
            Optional.empty(),
            Protection.NONE);
    private static final Actor PLANS = new Actor.System("plan-service", Optional.empty());
    private static final PlainText WORDS =
            PlainText.parse("Gå", PlainText.Length.NOTE).trusted();

    private final Random random;
    private final UUID seed;
    private final Plans plans = new Plans();
    private final Map<UUID, Integer> copied = new HashMap<>();
    private final Map<UUID, Handover> handovers = new LinkedHashMap<>();
    private final List<HandoverCompleted> published = new ArrayList<>();
    private final Set<Acceptance> acceptances = new HashSet<>();
    private final Set<Acceptance> offers = new LinkedHashSet<>();
    private int heard;
    private int commands;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** That a unit has said yes to an item in a handover, and not taken it back; or that it was asked to. */
    record Acceptance(UUID handover, UUID item, HsaId unit) {}

    World(long seed) {
        this.random = new Random(seed);
        this.seed = new UUID(seed, 0);
        plan();
    }

    Plans plans() {
        return plans;
    }

    List<HsaId> units() {
        return PEOPLE.stream().map(Professional::unit).toList();
    }

    /** Something happens somewhere. */
    void step() {
        now = now.plus(Duration.ofMinutes(random.nextInt(60)));
        switch (random.nextInt(20)) {
            case 0, 1 -> plans.ask(somePlan(), new ProposeGoal(goal()), as(someone()));
            case 2 -> someItem().ifPresent(item -> plans.ask(somePlan(), new WithdrawGoal(item, WORDS), as(someone())));
            case 3 -> rarely();
            case 4, 5 -> copy(somePlan());
            case 6 -> initiate();
            case 7, 8 -> hear();
            default -> onSomeHandover();
        }
    }

    /** Everything arrives that is still on its way. */
    void settle() {
        while (heard < published.size()) {
            hear();
        }
    }

    private void rarely() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> plan();
            case 4, 5, 6 -> {
                UUID other = somePlan();
                UUID plan = somePlan();
                plans.merge(plan, other, new MergePlans(other, plans.version(other), WORDS), as(someone()));
            }
            case 7 ->
                plans.ask(
                        somePlan(),
                        new ClosePlan(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty())),
                        as(someone()));
            default -> someHandover().ifPresent(id -> ask(id, new CancelHandover(WORDS), someone()));
        }
    }

    private void plan() {
        plans.begin(new DraftPlan(PATIENT, Optional.empty(), Optional.empty()), as(someone()))
                .ifPresent(plan -> {
                    copied.put(plan, 0);
                    for (int i = 0; i < 3; i++) {
                        PEOPLE.forEach(one -> plans.ask(plan, new ProposeGoal(goal()), as(one)));
                    }
                    copy(plan);
                });
    }

    /** handover-service has heard of some more of what happened to the plan. */
    private void copy(UUID plan) {
        copied.merge(plan, plans.version(plan), (known, latest) -> known + random.nextInt(latest - known + 1));
        if (random.nextBoolean()) {
            copied.put(plan, plans.version(plan));
        }
    }

    private void initiate() {
        UUID plan = somePlan();
        Professional sender = someone();
        Context context = as(sender);
        UUID id = context.newId("handover", 0);
        handovers.put(id, Handover.notInitiated());
        ask(id, new InitiateHandover(plan, copied.get(plan), Optional.empty(), Optional.empty()), context, plan);
        if (handovers.get(id).initiated().isEmpty()) {
            handovers.remove(id);
            return;
        }
        ask(id, new ScheduleMeeting(meeting()), sender);
        ask(id, new OpenMeeting(List.of(), true, Optional.empty()), sender);
        plans.custody().forEach((item, unit) -> {
            if (unit.equals(sender.unit()) && random.nextBoolean()) {
                ask(id, new OfferItem(item, someone().unit()), sender);
            }
        });
        ask(id, new RecordPosition(new PatientsPosition(Position.AGREED, Optional.empty())), sender);
    }

    private MeetingTime meeting() {
        Instant start = now.plus(Duration.ofDays(1));
        return new MeetingTime(start, start.plus(Duration.ofHours(1)), Optional.of(WORDS), Optional.empty());
    }

    private void onSomeHandover() {
        Optional<UUID> handover = someHandover();
        Optional<UUID> item = someItem();
        if (handover.isEmpty() || item.isEmpty()) {
            return;
        }
        UUID id = handover.get();
        switch (random.nextInt(8)) {
            case 0, 1 -> ask(id, new OfferItem(item.get(), someone().unit()), sender(id));
            case 2 -> ask(id, new KeepItem(item.get(), WORDS), sender(id));
            case 3 -> ask(id, new DeclineItem(item.get(), WORDS), someone());
            case 4 -> complete(id);
            case 5 -> ask(id, new AcceptItem(item.get()), someone());
            default -> acceptWhatIsOffered(id);
        }
    }

    private void acceptWhatIsOffered(UUID id) {
        List<Acceptance> asked =
                offers.stream().filter(offer -> offer.handover().equals(id)).toList();
        for (Acceptance offer : asked) {
            Professional receiver = PEOPLE.stream()
                    .filter(one -> one.unit().equals(offer.unit()))
                    .findFirst()
                    .orElseThrow();
            ask(id, new ConfirmReading(copied.get(planOf(id))), receiver);
            ask(id, new AcceptItem(offer.item()), receiver);
        }
    }

    /** What nobody has accepted stays with the sender, explicitly. */
    private void complete(UUID id) {
        Professional sender = sender(id);
        plans.custody().keySet().forEach(item -> {
            boolean accepted = acceptances.stream()
                    .anyMatch(one -> one.handover().equals(id) && one.item().equals(item));
            if (!accepted) {
                ask(id, new KeepItem(item, WORDS), sender);
            }
        });
        ask(id, new CompleteHandover(), sender);
    }

    private void ask(UUID id, HandoverCommand command, Professional by) {
        ask(id, command, as(by), planOf(id));
    }

    private void ask(UUID id, HandoverCommand command, Context context, UUID plan) {
        HandoverDecider decider = new HandoverDecider(new LateCopy(plans, copied, plan, PATIENT).knownFor(command));
        if (decider.decide(handovers.get(id), command, context) instanceof Decision.Accepted<HandoverEvent> accepted) {
            handovers.compute(id, (same, handover) -> handover.after(accepted.events()));
            accepted.events().forEach(event -> note(id, event));
        }
    }

    private void note(UUID handover, HandoverEvent event) {
        if (event instanceof ItemOffered offered) {
            offers.add(new Acceptance(handover, offered.item(), offered.to()));
        } else if (event instanceof ItemAccepted accepted) {
            acceptances.add(new Acceptance(handover, accepted.item(), accepted.unit()));
        } else if (event instanceof ItemDeclined declined) {
            acceptances.remove(new Acceptance(handover, declined.item(), declined.unit()));
        } else if (event instanceof HandoverCompleted completed) {
            published.add(completed);
        }
    }

    /** The next completed handover comes, and some that came before come again. */
    private void hear() {
        if (heard < published.size()) {
            heard++;
        }
        for (int again = Math.max(0, heard - random.nextInt(3) - 1); again < heard; again++) {
            handOver(published.get(again));
        }
    }

    private void handOver(HandoverCompleted completed) {
        if (completed.moved().isEmpty()) {
            return;
        }
        HandOver command = new HandOver(
                completed.handover(),
                completed.sender(),
                completed.moved().stream()
                        .map(moved -> new AcceptedItem(moved.item(), moved.to(), moved.acceptedBy()))
                        .toList());
        plans.handOver(completed.plan(), command, new Context(now, PLANS, NamedId.of(completed.handover(), "custody")));
    }

    /** Whether a unit came by an item in the only way there is. */
    boolean accepted(UUID item, HsaId from, HsaId to) {
        return published.subList(0, heard).stream()
                .filter(completed -> completed.sender().equals(from))
                .filter(completed -> completed.moved().stream()
                        .anyMatch(
                                moved -> moved.item().equals(item) && moved.to().equals(to)))
                .anyMatch(completed -> acceptances.contains(new Acceptance(completed.handover(), item, to)));
    }

    private Context as(Actor actor) {
        return new Context(now, actor, NamedId.of(seed, "command " + commands++));
    }

    private UUID planOf(UUID handover) {
        return handovers.get(handover).initiated().orElseThrow().plan();
    }

    private Professional sender(UUID handover) {
        return handovers
                .get(handover)
                .initiated()
                .flatMap(begun -> PEOPLE.stream()
                        .filter(one -> one.unit().equals(begun.content().begun().sender()))
                        .findFirst())
                .orElseGet(this::someone);
    }

    private UUID somePlan() {
        return oneOf(plans.ids());
    }

    private Optional<UUID> someHandover() {
        return handovers.isEmpty() ? Optional.empty() : Optional.of(oneOf(List.copyOf(handovers.keySet())));
    }

    private Optional<UUID> someItem() {
        List<UUID> open = plans.custody().keySet().stream().sorted().toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(oneOf(open));
    }

    private Professional someone() {
        return oneOf(PEOPLE);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static GoalContent goal() {
        return new GoalContent(WORDS, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Professional professional(String person, String unit) {
        return new Professional(
                new HsaId(person), new HsaId(unit), new HsaId("SE0000000009-REGION"), Actor.Role.CLINICIAN);
    }
}
