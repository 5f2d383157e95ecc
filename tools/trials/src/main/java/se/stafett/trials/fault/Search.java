package se.stafett.trials.fault;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.stafett.audit.command.Audit;
import se.stafett.trials.OwnStack;

/** Looks through all that a stack has written for what may lie nowhere in clear, and lets the audit verify its log. */
record Search(OwnStack stack, Ledger ledger, Consumer<String> findings, Consumer<String> notes) {
    private static final String POSTGRES = "postgres";
    private static final int MEGABYTE = 1_000_000;

    /**
     * Looks through the cluster, the one that was lost, its backup, the topics, logs and a dump of everything.
     *
     * @param wrapped keys that were destroyed, as they lay in the database
     * @param clear what does lie there in clear, as a check of the search
     */
    void look(Leak leak, List<byte[]> wrapped, UUID clear) throws IOException {
        Path data = stack.place().data();
        Path dumps = Files.createDirectories(data.resolve("dumps"));
        ledger.tidy();
        ledger.dump(dumps);
        Records.dump(stack.kafka(), dumps.resolve("topics"));
        long bytes = 0;
        for (String place : List.of(POSTGRES, "lost", "copy", "kafka", "log", "dumps")) {
            leak.found(data.resolve(place)).forEach(found -> findings.accept("in clear: " + found));
            bytes += Leak.size(data.resolve(place));
        }
        if (!Leak.seen(clear, dumps) || !Leak.seen(clear, data.resolve("kafka"))) {
            findings.accept("the search does not even see what is in clear");
        }
        notes.accept(bytes / MEGABYTE + " MB of clusters, backup, topics, logs and dumps searched for " + leak.size()
                + " words and keys");
        notes.accept("wrapped keys of the erased lie in " + Leak.files(wrapped, data.resolve(POSTGRES))
                + " files of the cluster after a vacuum, " + Leak.files(wrapped, data.resolve("copy"))
                + " of the backup, " + Leak.files(wrapped, dumps) + " of the dumps");
    }

    /** What was sealed still verifies. */
    void verify() {
        StringWriter said = new StringWriter();
        int code = Audit.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "verify",
                "--data",
                stack.place().data().toString(),
                "--ports",
                Integer.toString(stack.place().basePort()));
        if (code != 0) {
            findings.accept("the audit ended with " + code + ": " + said);
        }
        notes.accept("audit verify ended with " + code);
    }
}
