package se.stafett.local.stack;

/** A server for tests, which can end as by a crash and start again where it was. */
interface TestServer {
    /** Starts it, again after {@link #kill}, and waits until it answers. */
    void start();

    /** Ends it at once. */
    void kill();

    /** Ends it for good. */
    void remove();
}
