package se.stafett.indicator.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stafett.contracts.event.EventTime;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.messaging.Way.Happened;

/** Anything that could happen to one patient, and much that could not: few things, so that events meet each other often. */
public final class RandomWay {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> UNITS = List.of(Told.WARD, Told.HOME, Told.CENTRE);
    private static final int OF_A_KIND = 3;

    private final Random random;
    private Instant now = BEGINNING;

    private RandomWay(Random random) {
        this.random = random;
    }

    static List<Happened> of(Random random, int events) {
        RandomWay way = new RandomWay(random);
        List<Happened> happened = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            way.now = way.now.plus(Duration.ofMinutes(random.nextInt(3000)));
            happened.add(Happened.of(way.next(number), way.now, new UUID(random.nextLong(), random.nextLong())));
        }
        return happened;
    }

    /** What is known in the end. */
    public static Track track(Random random, int events) {
        return Way.track(of(random, events));
    }

    /** All the things that it can happen to. */
    static Stream<UUID> streams() {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(kind -> IntStream.range(0, OF_A_KIND).mapToObj(which -> Told.id(10 * kind + which)));
    }

    /** First everything begins, then anything goes. */
    private Told next(int number) {
        UUID assessment = thing(0);
        UUID plan = thing(1);
        UUID handover = thing(2);
        UUID stay = thing(3);
        UUID followUp = thing(4);
        UUID goal = thing(5);
        return switch (number < 24 ? number % 6 : random.nextInt(34)) {
            case 0 -> Told.opened(assessment, unit());
            case 1 -> Told.drafted(plan, unit());
            case 2 -> Told.proposed(plan, goal, unit());
            case 3 -> Told.initiated(handover, plan, unit());
            case 4 -> Told.admitted(stay, unit(), time());
            case 5 -> Told.scheduled(followUp, plan, unit(), day());
            case 6, 7 -> Told.need(assessment, random.nextBoolean() ? "municipal" : "home-team");
            case 8 -> random.nextInt(4) == 0 ? Told.assessmentInError(assessment) : Told.noNeed(assessment);
            case 9, 10 -> Told.agreed(plan, random.nextBoolean() ? "agreed" : "unable");
            case 11 -> Told.closed(plan, random.nextBoolean() ? "deceased" : "other");
            case 12 -> random.nextInt(4) == 0 ? Told.planInError(plan) : Told.custody(plan, goal, unit(), unit());
            case 13, 14 -> Told.accepted(plan, goal, random.nextBoolean() ? "in-meeting" : "by-representative");
            case 15 -> Told.refused(plan, goal);
            case 16 -> Told.revised(plan, goal);
            case 17 -> Told.withdrawn(plan, goal);
            case 18, 19 -> Told.outcome(plan, goal, random.nextBoolean() ? "achieved" : "worsening");
            case 20 -> random.nextInt(4) == 0 ? Told.goalInError(plan, goal) : Told.absorbed(plan, thing(1), goal);
            case 21 -> Told.mergedInto(plan, thing(1));
            case 22 -> random.nextBoolean() ? Told.separated(plan, thing(1), goal) : Told.restored(plan, plan, goal);
            case 23 -> Told.itemAccepted(handover, goal, unit());
            case 24 -> Told.itemDeclined(handover, goal, unit());
            case 25, 26 -> Told.completed(handover, plan, unit(), random.nextBoolean(), goal);
            case 27 -> random.nextInt(4) == 0 ? Told.handoverInError(handover) : Told.handoverCancelled(handover);
            case 28, 29 -> Told.ready(stay, time());
            case 30 -> random.nextBoolean() ? Told.notReady(stay) : Told.dischargeCancelled(stay);
            case 31 -> Told.concluded(followUp, plan, unit());
            case 32 -> Told.overdue(followUp, unit(), day());
            default -> random.nextBoolean() ? Told.rescheduled(followUp, day()) : Told.cancelled(followUp, plan);
        };
    }

    private UUID thing(int kind) {
        return Told.id(10 * kind + random.nextInt(OF_A_KIND));
    }

    private String unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private String time() {
        return EventTime.format(now.minus(Duration.ofHours(random.nextInt(40))));
    }

    private String day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150)).toString();
    }
}
