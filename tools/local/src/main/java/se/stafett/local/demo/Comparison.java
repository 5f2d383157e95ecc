package se.stafett.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.PlanView;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.subscriber.LanePositions;
import se.stafett.local.subscriber.PlanLine;
import se.stafett.local.subscriber.SubscriberProcess;
import se.stafett.local.subscriber.SubscriberProcess.Result;

/** Holds what plan-service shows against what subscribers, each a process of its own, rebuild from Kafka alone. */
final class Comparison {
    private static final int READS_AT_ONCE = 4;
    /** How a process ends by Ctrl-C or a request to end. */
    private static final Set<Integer> INTERRUPTED = Set.of(130, 143);

    private static final Duration READING = Duration.ofMinutes(2);

    private final Surroundings surroundings;
    private final CareService service;
    private final Map<String, Caller> systems;

    /** @param systems who rebuilds, each in a process of its own, by what they are called */
    Comparison(Surroundings surroundings, CareService service, Map<String, Caller> systems) {
        this.surroundings = surroundings;
        this.service = service;
        this.systems = new TreeMap<>(systems);
    }

    /** @param text a plan to tell in words; null for none */
    DemoEnd of(Collection<UUID> plans, @Nullable UUID text, Narrator narrator) {
        List<PlanView> shown = read(plans);
        Map<String, Result> results = rebuilt(furthest(shown), text);
        for (Map.Entry<String, Result> result : results.entrySet()) {
            int exitCode = result.getValue().exitCode();
            if (INTERRUPTED.contains(exitCode)) {
                return DemoEnd.INTERRUPTED;
            }
            if (exitCode != 0) {
                narrator.failed("The subscriber of " + result.getKey() + " stopped with exit code " + exitCode + ": "
                        + result.getValue().words());
                return DemoEnd.SUBSCRIBER_STOPPED;
            }
        }
        List<Rebuilt> all = results.entrySet().stream()
                .map(result -> pairs(shown, result.getKey(), result.getValue()))
                .toList();
        narrator.compared(all);
        return all.stream().flatMap(one -> one.pairs().stream()).allMatch(Pair::isEqual)
                ? DemoEnd.EQUAL
                : DemoEnd.DIFFERENT;
    }

    private static Rebuilt pairs(List<PlanView> shown, String system, Result result) {
        Map<UUID, PlanLine> rebuilt =
                result.plans().stream().collect(Collectors.toMap(PlanLine::planId, Function.identity()));
        List<Pair> pairs = shown.stream()
                .map(view -> new Pair(view, rebuilt.get(view.planId())))
                .toList();
        return new Rebuilt(system, pairs, result.text(), result.words());
    }

    /** All of them side by side. */
    private Map<String, Result> rebuilt(LanePositions until, @Nullable UUID text) {
        Map<String, CompletableFuture<Result>> runs = new TreeMap<>();
        systems.forEach((system, caller) -> runs.put(
                system, CompletableFuture.supplyAsync(() -> rebuilt(caller, until, text), Thread::startVirtualThread)));
        Map<String, Result> results = new TreeMap<>();
        runs.forEach((system, run) -> results.put(system, run.join()));
        return results;
    }

    private Result rebuilt(Caller system, LanePositions until, @Nullable UUID text) {
        return new SubscriberProcess(
                        surroundings.kafka(),
                        KafkaTopics.PLAN,
                        surroundings.service(),
                        system.token().get(),
                        text)
                .readFromKafkaAlone(until, READING);
    }

    private List<PlanView> read(Collection<UUID> plans) {
        Caller reader = systems.values().iterator().next();
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
