package se.stafett.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** Reads a plan as it was recorded at one random moment of its life after the other. */
public final class PastReader implements Client {
    private final HttpLine line;
    private final String headers;
    private final LongPlan plan;
    private final SplittableRandom random;

    public PastReader(PlanWorker.Address address, LongPlan plan, long seed) throws IOException {
        this.line = HttpLine.to(address.host(), address.port());
        this.headers = address.authorization() + "Accept: application/json\r\n";
        this.plan = plan;
        this.random = new SplittableRandom(seed);
    }

    @Override
    public void act() throws IOException {
        long life = Duration.between(plan.first(), plan.last()).toNanos();
        Instant moment = plan.first().plusNanos(random.nextLong(life));
        HttpAnswer answer = line.get("/v1/plans/" + plan.id() + "?asOf=" + moment, headers);
        if (!answer.isGood()) {
            throw new IOException("the plan as of " + moment + " was answered with " + answer.status());
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
