package se.stafett.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Caller;
import se.stafett.local.client.PlanService;
import se.stafett.local.client.PlanView;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.subscriber.LanePositions;
import se.stafett.local.subscriber.PlanLine;
import se.stafett.local.subscriber.SubscriberProcess;
import se.stafett.local.subscriber.SubscriberProcess.Result;

/** Holds what plan-service shows against what a subscriber process rebuilds from Kafka alone. */
final class Comparison {
    private static final int READS_AT_ONCE = 4;
    /** How a process ends by Ctrl-C or a request to end. */
    private static final Set<Integer> INTERRUPTED = Set.of(130, 143);

    private static final Duration READING = Duration.ofMinutes(2);

    private final Surroundings surroundings;
    private final PlanService service;
    private final Caller reader;

    Comparison(Surroundings surroundings, PlanService service, Caller reader) {
        this.surroundings = surroundings;
        this.service = service;
        this.reader = reader;
    }

    /** @param text a plan to tell in words; null for none */
    DemoEnd of(Collection<UUID> plans, @Nullable UUID text, Narrator narrator) {
        List<PlanView> shown = read(plans);
        SubscriberProcess subscriber = new SubscriberProcess(
                surroundings.kafka(),
                KafkaTopics.PLAN,
                surroundings.service(),
                reader.token().get(),
                text);
        Result result = subscriber.readFromKafkaAlone(furthest(shown), READING);
        if (INTERRUPTED.contains(result.exitCode())) {
            return DemoEnd.INTERRUPTED;
        }
        if (result.exitCode() != 0) {
            narrator.failed("The subscriber stopped with exit code " + result.exitCode() + ": " + result.words());
            return DemoEnd.SUBSCRIBER_STOPPED;
        }
        Map<UUID, PlanLine> rebuilt =
                result.plans().stream().collect(Collectors.toMap(PlanLine::planId, Function.identity()));
        List<Pair> pairs = shown.stream()
                .map(view -> new Pair(view, rebuilt.get(view.planId())))
                .toList();
        narrator.compared(pairs, result.text(), result.words());
        return pairs.stream().allMatch(Pair::isEqual) ? DemoEnd.EQUAL : DemoEnd.DIFFERENT;
    }

    private List<PlanView> read(Collection<UUID> plans) {
        try (ExecutorService readers = Executors.newFixedThreadPool(READS_AT_ONCE)) {
            List<Future<PlanView>> reads = plans.stream()
                    .sorted()
                    .map(plan -> readers.submit(() -> PlanView.of(service, reader, plan)))
                    .toList();
            List<PlanView> views = new ArrayList<>();
            for (Future<PlanView> read : reads) {
                views.add(read.get());
            }
            return views;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static LanePositions furthest(List<PlanView> plans) {
        Map<Integer, Long> positions = new HashMap<>();
        plans.forEach(plan -> positions.merge(plan.lane(), plan.position(), Math::max));
        return new LanePositions(positions);
    }
}
