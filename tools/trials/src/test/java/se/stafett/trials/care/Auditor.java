package se.stafett.trials.care;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stafett.audit.command.Audit;
import se.stafett.audit.second.SecondProgram;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;

/** Whoever runs {@code ./stafett audit} against a stack. */
record Auditor(OwnStack stack) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the command said. */
    record Told(int exitCode, String out, String err) {}

    /** Runs a command with the stack's broker, services and issuer. */
    Told told(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of("--data", stack.place().data(), "--ports", stack.place().basePort()));
        return run(all);
    }

    /** Runs a command that has nothing but an export. */
    Told offline(String command, Path export) {
        return run(List.of(command, "--from", export));
    }

    /** Rebuilds from an export, at moments of the past too, and by the second program where that is to be had. */
    Told rebuilt(Path export, int moments) {
        Path second = Clone.top().resolve("contracts/node");
        List<Object> words = new ArrayList<>(List.of("rebuild", "--from", export, "--moments", moments, "--seed", 4));
        if (SecondProgram.in(second).isPresent()) {
            words.addAll(List.of("--second", second));
        }
        return told(words.toArray());
    }

    private static Told run(List<Object> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Audit.run(
                new PrintWriter(out),
                new PrintWriter(err),
                words.stream().map(Object::toString).toArray(String[]::new));
        return new Told(exitCode, out.toString(), err.toString());
    }

    /** Writes an export to a new folder. */
    Path export() throws IOException {
        Path folder = Files.createTempDirectory(stack.place().data(), "export");
        Told told = told("export", "--to", folder);
        if (told.exitCode() != 0) {
            throw new AssertionError(told.out() + told.err());
        }
        return folder;
    }

    /** When the last event of a patient was recorded, as the broker has it. */
    String lastRecorded(String patient) throws IOException {
        JsonNode events = JSON.readTree(
                        told("history", "--json", "--patient", patient).out())
                .path("events");
        return events.path(events.size() - 1).path("recordedAt").asText();
    }
}
