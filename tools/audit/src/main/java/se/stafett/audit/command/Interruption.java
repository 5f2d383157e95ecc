package se.stafett.audit.command;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import se.stafett.contracts.audit.ExportWriter;

/** Ctrl-C, or a signal to end: what has been written of an export by then is removed. */
final class Interruption implements AutoCloseable {
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread hook;

    /** Something that is not to be interrupted half way. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private Interruption(ExportWriter writer) {
        this.hook = new Thread(() -> remove(writer), "remove-half-export");
    }

    static Interruption removes(ExportWriter writer) {
        Interruption interruption = new Interruption(writer);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Never gives the lock back: what is being written has to wait until the program is gone. */
    private void remove(ExportWriter writer) {
        writing.lock();
        try {
            writer.close();
        } catch (IOException stays) {
            System.err.println("What was written of the export stays: " + stays.getMessage());
        }
    }

    void hold(Step step) throws IOException {
        writing.lock();
        try {
            step.run();
        } finally {
            writing.unlock();
        }
    }

    /** The export has come to its end, or has failed by itself; if the program is ending by now, this is its end. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            hook.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
