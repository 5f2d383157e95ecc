package se.stafett.contracts.subscribe;

/** GET at one service: all that a subscriber asks of it. {@link HttpReads} does it with the JDK's client. */
@FunctionalInterface
public interface ServiceReads {
    /**
     * @param path after the service's base, for example {@code /keys/…}
     * @throws ServiceAway when no answer came
     */
    Reply get(String path);

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param body in text
     */
    record Reply(int status, String body) {}
}
