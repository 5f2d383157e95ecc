package se.stafett.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/** Reads one plan after the other as it is now. */
public final class PlanReader implements Client {
    private final HttpLine line;
    private final String headers;
    private final List<UUID> plans;
    private final IntUnaryOperator choice;
    private int done;

    private PlanReader(PlanWorker.Address address, List<UUID> plans, IntUnaryOperator choice) throws IOException {
        this.line = HttpLine.to(address.host(), address.port());
        this.headers = address.authorization() + "Accept: application/json\r\n";
        this.plans = List.copyOf(plans);
        this.choice = choice;
    }

    /** @param plans that the caller may read */
    public static PlanReader atRandom(PlanWorker.Address address, List<UUID> plans, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        return new PlanReader(address, plans, read -> random.nextInt(plans.size()));
    }

    /** @param plans that the caller may read, each once before the first comes again */
    public static PlanReader inOrder(PlanWorker.Address address, List<UUID> plans) throws IOException {
        return new PlanReader(address, plans, read -> read % plans.size());
    }

    @Override
    public void act() throws IOException {
        UUID plan = plans.get(choice.applyAsInt(done++));
        HttpAnswer answer = line.get("/v1/plans/" + plan, headers);
        if (!answer.isGood()) {
            throw new IOException("plan " + plan + " was answered with " + answer.status());
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("a connection could not be closed", failed);
        }
    }
}
