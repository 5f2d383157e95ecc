package se.stafett.trials.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.trials.fault.SentCommand.Success;

/** Reads the clients' log of commands. */
final class CommandRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<List<String>, Attempts> commands = new LinkedHashMap<>();

    private CommandRecord() {}

    private record Attempts(List<Success> answers, List<Instant> refused, List<Instant> unknown) {}

    /** All commands of the log, in the order in which they were first sent. */
    static List<SentCommand> read(Path log) {
        CommandRecord record = new CommandRecord();
        try {
            for (String line : Files.readAllLines(log)) {
                record.add(JSON.readTree(line));
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the log of commands holds what is no JSON", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return record.commands.entrySet().stream()
                .map(entry -> command(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SentCommand command(List<String> name, Attempts attempts) {
        return new SentCommand(
                name.get(0), name.get(1), attempts.answers(), attempts.refused().size(), attempts.unknown());
    }

    private void add(JsonNode line) {
        List<String> name =
                List.of(line.required("caller").asText(), line.required("key").asText());
        Attempts attempts = commands.computeIfAbsent(
                name, unseen -> new Attempts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        Instant at = Instant.parse(line.required("at").asText());
        switch (line.required("op").asText()) {
            case "invoke" -> {}
            case "ok" -> attempts.answers().add(success(line.required("answer")));
            case "fail" -> attempts.refused().add(at);
            case "unknown" -> attempts.unknown().add(at);
            default -> throw new IllegalStateException("the log of commands has an unknown entry: " + line);
        }
    }

    private static Success success(JsonNode answer) {
        return new Success(
                UUID.fromString(answer.required("planId").asText()),
                answer.required("version").longValue(),
                answer.required("lane").intValue(),
                answer.required("position").longValue());
    }
}
