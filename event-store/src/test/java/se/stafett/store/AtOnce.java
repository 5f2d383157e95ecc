package se.stafett.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers that begin at the same moment, each on a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, by its number. The first failure is thrown. */
    public static <T> List<T> run(int callers, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, callers)
                    .mapToObj(caller -> (Callable<T>) () -> {
                        start.await();
                        return work.apply(caller);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(AtOnce::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
