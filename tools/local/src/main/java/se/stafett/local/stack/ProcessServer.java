package se.stafett.local.stack;

import org.jspecify.annotations.Nullable;

/** A test's server as a process of this machine, which ends with the JVM at the latest. */
final class ProcessServer implements TestServer {
    private final Server server;
    private @Nullable ServerProcess process;

    ProcessServer(Server server) {
        this.server = server;
    }

    @Override
    public void start() {
        kill();
        process = ServerProcess.start(server, Leash.TIED);
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public void remove() {
        kill();
    }
}
