package se.stafett.audit.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.audit.ExportedLog;
import se.stafett.contracts.audit.Trust;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.VerifierKey;

/** The options that say whose seals count. */
final class SealOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--log-key",
            paramLabel = "<key>",
            description =
                    "A log's own key, name+id+base64; its name is <installation>/<service>. One for each service.")
    private List<String> logs = new ArrayList<>();

    @Option(
            names = "--witness",
            paramLabel = "<key>",
            description = "A witness's key, name+id+base64; may be given several times.")
    private List<String> witnesses = new ArrayList<>();

    @Option(
            names = "--needed",
            paramLabel = "<number>",
            defaultValue = "1",
            description = "How many witnesses must have signed a checkpoint (default: ${DEFAULT-VALUE}).")
    private int needed;

    @Option(
            names = "--checkpoint",
            paramLabel = "<file>",
            description = "A signed checkpoint from a witness's own records; may be given several times.")
    private List<Path> checkpoints = new ArrayList<>();

    /** Whether seals are to be looked at. */
    boolean areGiven() {
        return !logs.isEmpty() || !witnesses.isEmpty() || !checkpoints.isEmpty();
    }

    /** Whom to believe about a log; nobody when no key of that service was given. */
    Optional<Trust> trust(ExportedLog log) {
        List<VerifierKey> believed = witnesses.stream().map(this::key).toList();
        if (needed < 1 || needed > believed.size()) {
            throw new ParameterException(
                    command.commandLine(), "--needed: " + needed + " of " + believed.size() + " witnesses.");
        }
        return logs.stream()
                .map(this::key)
                .filter(key -> key.name().endsWith(log.source()))
                .findFirst()
                .map(key -> new Trust(key, believed, needed));
    }

    private VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (MalformedSeal malformed) {
            throw new ParameterException(command.commandLine(), "Not a key: " + malformed.getMessage(), malformed);
        }
    }

    /** The checkpoints that are of this log. */
    List<SignedNote> checkpoints(Trust trust) {
        List<SignedNote> notes = new ArrayList<>();
        for (Path file : checkpoints) {
            try {
                SignedNote note = SignedNote.parse(Files.readAllBytes(file));
                if (Checkpoint.parse(note.text()).origin().equals(trust.log().name())) {
                    notes.add(note);
                }
            } catch (MalformedSeal malformed) {
                throw new AuditFailure(
                        ExitCode.CORRUPT, file + " is no signed checkpoint: " + malformed.getMessage(), malformed);
            } catch (IOException unreadable) {
                throw new AuditFailure(ExitCode.NO_EXPORT, file + " cannot be read.", unreadable);
            }
        }
        return notes;
    }
}
