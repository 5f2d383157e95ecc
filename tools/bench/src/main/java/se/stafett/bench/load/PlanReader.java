package se.stafett.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Reads one plan after the other as it is now, whichever comes. */
public final class PlanReader implements Client {
    private final HttpLine line;
    private final String headers;
    private final List<UUID> plans;
    private final SplittableRandom random;

    /** @param plans that the caller may read */
    public PlanReader(PlanWorker.Address address, List<UUID> plans, long seed) throws IOException {
        this.line = HttpLine.to(address.host(), address.port());
        this.headers = address.authorization() + "Accept: application/json\r\n";
        this.plans = List.copyOf(plans);
        this.random = new SplittableRandom(seed);
    }

    @Override
    public void act() throws IOException {
        UUID plan = plans.get(random.nextInt(plans.size()));
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
