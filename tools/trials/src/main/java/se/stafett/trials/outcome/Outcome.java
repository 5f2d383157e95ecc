package se.stafett.trials.outcome;

import java.util.List;

/**
 * What a trial came to.
 *
 * @param rounds how often the fault was really done, in words
 * @param findings what must not be; the trial has passed when there is none
 * @param throughput what went through while the faults were done, in words
 * @param recovery how long it took to come back, in words
 * @param notes what else was seen
 */
public record Outcome(String rounds, List<String> findings, String throughput, String recovery, List<String> notes) {
    public Outcome {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** A trial that could not be brought to its end. */
    public static Outcome broken(Throwable cause) {
        return new Outcome("", List.of("the trial did not come to its end: " + reason(cause)), "", "", List.of());
    }

    public boolean passed() {
        return findings.isEmpty();
    }

    private static String reason(Throwable failed) {
        String own = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        return failed.getCause() == null ? own : own + ": " + reason(failed.getCause());
    }
}
