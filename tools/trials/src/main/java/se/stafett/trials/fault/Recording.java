package se.stafett.trials.fault;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.PlanView;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.subscriber.LanePositions;
import se.stafett.local.subscriber.PlanLine;
import se.stafett.local.subscriber.SubscriberProcess;
import se.stafett.trials.OwnStack;

/**
 * Everything about a trial that is to be looked at when its stack is gone.
 *
 * @param live the plans as plan-service showed them in the end
 * @param rebuilt the plans as a subscriber, a process of its own, made them from Kafka alone
 * @param subscriber the last that the subscriber said
 * @param keys the patients' keys
 */
record Recording(
        Evidence evidence,
        Attempts attempts,
        Map<UUID, PlanView> live,
        Map<UUID, PlanLine> rebuilt,
        String subscriber,
        Map<UUID, PatientKey> keys) {
    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration READING = Duration.ofMinutes(2);

    /** Waits until Kafka has what the store has, and then takes everything down. */
    static Recording of(OwnStack stack, Tail tail, Path commands) {
        Caller system = stack.people().system();
        URI address = stack.planService();
        Reader reader = new Reader(new CareService(address, Patience.withRestarts(), CommandLog.none()), system);
        List<LogEvent> store = reader.store();
        Patiently.await(
                "in Kafka what the store has", DRAINED_WITHIN, GLANCE, () -> tail.carried(store) == store.size());
        List<Delivered> delivered;
        try (Topic topic = Topic.open(stack.kafka())) {
            delivered = topic.toTheEnd();
        }
        SubscriberProcess subscriber = new SubscriberProcess(
                stack.kafka(), KafkaTopics.PLAN, address, system.token().get(), null);
        SubscriberProcess.Result result = subscriber.readFromKafkaAlone(heads(store), READING);
        return new Recording(
                new Evidence(CommandRecord.read(commands), store, delivered),
                Attempts.read(commands),
                reader.views(store.stream().map(LogEvent::streamId).toList()),
                result.plans().stream().collect(toMap(PlanLine::planId, Function.identity())),
                result.words().lines().reduce("", (before, line) -> line),
                reader.keys(store));
    }

    private static LanePositions heads(List<LogEvent> store) {
        return new LanePositions(
                store.stream().collect(Collectors.toMap(LogEvent::lane, LogEvent::position, Math::max)));
    }

    /** How many answers were lost although the command had been committed, so that only a retry could tell. */
    long committedUnheard() {
        Map<Evidence.Place, LogEvent> stored = evidence.byPlace();
        return evidence.commands().stream()
                .filter(command -> !command.unknown().isEmpty())
                .filter(command -> command.answers().stream()
                        .map(answer -> stored.get(new Evidence.Place(answer.lane(), answer.position())))
                        .anyMatch(event -> event != null
                                && event.recordedAt().isBefore(command.unknown().getFirst())))
                .count();
    }

    /** How many attempts came to nothing. */
    long unknownAttempts() {
        return evidence.commands().stream()
                .mapToLong(command -> command.unknown().size())
                .sum();
    }
}
