package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.loader.LoadProgress;
import se.stafett.local.loader.LoadResult;
import se.stafett.local.loader.Loader;
import se.stafett.trials.OwnStack;
import se.stafett.trials.People;

/**
 * A load under way: care plans that several clients at once send to plan-service, each command until it is settled. One that
 * goes on to the end of the faults is bounded all the same.
 */
final class Load implements LoadProgress, AutoCloseable {
    private static final Duration IN_ALL = Duration.ofMinutes(5);
    private static final int MOST_FOLDERS = 1_000;

    private final CommandLog log;
    private final CareService service;
    private final CompletableFuture<LoadResult> result;
    private final Semaphore folders = new Semaphore(1, true);
    private volatile double share;
    private volatile boolean enough;

    private Load(OwnStack stack, Strain strain, Path commands) {
        People people = stack.people();
        this.log = CommandLog.to(commands);
        this.service = new CareService(stack.planService(), new Patience(IN_ALL, strain.patience()), log);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Loader loader = new Loader(service, people::clinician, strain.clients(), today, this);
        this.result = CompletableFuture.supplyAsync(() -> run(loader, strain), Thread::startVirtualThread);
    }

    /**
     * Begins to load.
     *
     * @param commands the file for the clients' log
     */
    static Load begin(OwnStack stack, Strain strain, Path commands) {
        return new Load(stack, strain, commands);
    }

    private LoadResult run(Loader loader, Strain strain) {
        try {
            LoadResult result = load(loader, strain.plans().apply(0));
            for (int folder = 1; strain.goesOn() && !enough && folder < MOST_FOLDERS; folder++) {
                result = together(result, load(loader, strain.plans().apply(folder)));
            }
            return result;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LoadResult load(Loader loader, Path folder) throws IOException {
        folders.acquireUninterruptibly();
        try {
            return loader.load(folder);
        } finally {
            folders.release();
        }
    }

    private static LoadResult together(LoadResult before, LoadResult last) {
        Map<String, UUID> plans = new HashMap<>(before.plans());
        plans.putAll(last.plans());
        return new LoadResult(
                before.patients() + last.patients(),
                before.inSource() + last.inSource(),
                plans,
                before.unusable(),
                Stream.concat(before.failures().stream(), last.failures().stream())
                        .toList(),
                before.findings());
    }

    @Override
    public void loaded(int plans, int ofAll) {
        share = Math.max(share, (double) plans / ofAll);
    }

    /** The share of plans that are complete, 0 to 1. */
    double share() {
        return share;
    }

    /** How many commands were begun. */
    long commands() {
        return service.sent();
    }

    long repetitions() {
        return service.sentAgain();
    }

    /** Returns when every command is settled; none is sent before {@link #goOn}. */
    void rest() {
        folders.acquireUninterruptibly();
    }

    void goOn() {
        folders.release();
    }

    /** No patient's plans are begun but those that clients are about to load. */
    void enough() {
        enough = true;
    }

    boolean isOver() {
        return result.isDone();
    }

    /** Waits for the end. */
    LoadResult result() {
        return result.join();
    }

    @Override
    public void close() {
        enough();
        log.close();
    }
}
