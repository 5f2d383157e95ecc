package se.stafett.trials.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Patience;
import se.stafett.local.client.PlanView;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.stack.Service;
import se.stafett.local.subscriber.LanePositions;
import se.stafett.local.subscriber.PlanLine;
import se.stafett.local.subscriber.SubscriberProcess;
import se.stafett.trials.OwnStack;
import se.stafett.trials.fault.Probe.Times;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * Trial 11: one service stands still while a plan gets very long and others are drafted; then it works off what has gathered.
 * The others go on as before, and nobody needs more memory than it has.
 */
public final class SlowFollower {
    private static final String UNIT = "SE0000000001-LONG";
    private static final int COMMANDS = 300;
    private static final int MOST_TIMES_SLOWER = 2;
    private static final Duration AT_LEAST = Duration.ofMillis(50);
    /** What a service may need besides its heap, in megabytes. */
    private static final int BESIDES = 300;

    private static final Duration FOLLOWS_WITHIN = Duration.ofMinutes(2);
    private static final Duration CATCHES_UP_WITHIN = Duration.ofMinutes(5);
    private static final List<Service> SERVICES = List.of(Service.PLAN, Service.HANDOVER, Service.NOTIFICATION);

    private final Terms terms;
    private final OwnStack stack;
    private final CareService service;
    private final Caller system;
    private final Probe probe;
    private final Reader reader;
    private final List<String> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SlowFollower(Terms terms, OwnStack stack) {
        this.terms = terms;
        this.stack = stack;
        this.service = new CareService(
                stack.planService(), new Patience(Duration.ofMinutes(2), Duration.ofMinutes(1)), CommandLog.none());
        this.system = stack.people().system();
        this.probe = new Probe(service, stack.people().clinician(UNIT));
        this.reader = new Reader(service, system);
    }

    /** Rounds are the events of the long plan. */
    public static Outcome run(Terms terms) throws SQLException {
        try (OwnStack stack = OwnStack.in(terms.folder().resolve("stack"), SERVICES, place -> {})) {
            return new SlowFollower(terms, stack).run();
        }
    }

    private Outcome run() throws SQLException {
        Map<Service, Long> processes = processes();
        probe.times(COMMANDS);
        Times before = probe.times(COMMANDS);
        OpenThing plan = probe.drafted();
        terms.say("notification-service stands still, and a plan gets " + terms.rounds() + " events");
        stack.signal(Service.NOTIFICATION.name(), "STOP");
        Duration writing = lengthen(plan);
        Times meanwhile = probe.times(COMMANDS);
        List<LogEvent> store = reader.store();
        Map<Integer, Long> heads =
                store.stream().collect(Collectors.toMap(LogEvent::lane, LogEvent::position, Math::max));
        findings.addAll(new Followers(stack.place(), List.of(Database.HANDOVER)).reach(heads, FOLLOWS_WITHIN));

        terms.say("notification-service goes on");
        stack.signal(Service.NOTIFICATION.name(), "CONT");
        Instant goesOn = Instant.now();
        Times catchingUp = probe.times(COMMANDS);
        Followers slow = new Followers(stack.place(), List.of(Database.NOTIFICATION));
        findings.addAll(slow.reach(heads, CATCHES_UP_WITHIN));
        Duration caughtUp = Duration.between(goesOn, Instant.now());
        findings.addAll(slow.halted());

        judge(before, meanwhile, catchingUp);
        read(plan);
        rebuilt();
        memory(processes);
        return new Outcome(
                store.size() + " events, " + terms.rounds() + " of them of one plan",
                findings,
                String.format(Locale.ROOT, "%.0f events/s written", terms.rounds() / (writing.toMillis() / 1e3)),
                String.format(
                        Locale.ROOT,
                        "caught up in %.1f s, %.0f events/s",
                        caughtUp.toMillis() / 1e3,
                        store.size() / (caughtUp.toMillis() / 1e3)),
                notes);
    }

    private Map<Service, Long> processes() {
        return SERVICES.stream()
                .collect(Collectors.toMap(
                        each -> each, each -> stack.process(each.name()).pid()));
    }

    private Duration lengthen(OpenThing plan) throws SQLException {
        LogEvent drafted = reader.store().stream()
                .filter(event -> event.streamId().equals(plan.id()))
                .findFirst()
                .orElseThrow();
        UUID kid = ProtectedPayload.read(drafted.payload()).kid();
        long begin = System.nanoTime();
        new LongStream(stack.place(), drafted, reader.key(kid)).append(terms.rounds());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void judge(Times before, Times meanwhile, Times catchingUp) {
        notes.add("a command of another patient: before " + before + "; while it stood still " + meanwhile
                + "; while it caught up " + catchingUp);
        Duration most = before.of(0.99).multipliedBy(MOST_TIMES_SLOWER);
        if (meanwhile.of(0.99).compareTo(most.compareTo(AT_LEAST) < 0 ? AT_LEAST : most) > 0) {
            findings.add("other patients' commands take more than twice as long while a service stands still");
        }
    }

    private void read(OpenThing plan) {
        long begin = System.nanoTime();
        PlanView view = PlanView.of(service, system, plan.id());
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        begin = System.nanoTime();
        PlanView.of(service, system, plan.id());
        notes.add("the long plan at version " + view.version() + " first read in " + millis + " ms, then in "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
    }

    /** By a subscriber with a heap of 256 MB, from Kafka alone. */
    private void rebuilt() {
        List<LogEvent> store = reader.store();
        LanePositions heads = new LanePositions(
                store.stream().collect(Collectors.toMap(LogEvent::lane, LogEvent::position, Math::max)));
        SubscriberProcess.Result result = new SubscriberProcess(
                        stack.kafka(),
                        KafkaTopics.PLAN,
                        stack.planService(),
                        system.token().get(),
                        null)
                .readFromKafkaAlone(heads, CATCHES_UP_WITHIN);
        Map<UUID, String> rebuilt = new TreeMap<>();
        result.plans().forEach((PlanLine line) -> rebuilt.put(line.planId(), line.digest()));
        Map<UUID, String> live = new TreeMap<>();
        reader.views(store.stream().map(LogEvent::streamId).toList())
                .values()
                .forEach(view -> live.put(view.planId(), view.digest()));
        if (!rebuilt.equals(live)) {
            findings.add("live plans are not those of Kafka: " + result.words());
        }
        notes.add(live.size() + " plans compared by digest");
    }

    private void memory(Map<Service, Long> processes) {
        List<String> peaks = new ArrayList<>();
        for (Service each : SERVICES) {
            if (!stack.runs(each.name())
                    || stack.process(each.name()).pid() != Objects.requireNonNull(processes.get(each))) {
                findings.add(each.name() + " ended");
                continue;
            }
            long peak = PeakMemory.of(stack.process(each.name()));
            peaks.add(each.name() + " " + peak + " MB");
            if (peak > Service.HEAP + BESIDES) {
                findings.add(each.name() + " had " + peak + " MB");
            }
        }
        notes.add("most memory: " + String.join(", ", peaks));
    }
}
