package se.stafett.bench.load;

/** One who does one thing after the other. Used by one thread at a time. */
public interface Client extends AutoCloseable {
    /**
     * Does the next thing and waits for its outcome.
     *
     * @throws Exception when it came to nothing; the next call may succeed
     */
    void act() throws Exception;

    @Override
    void close();
}
