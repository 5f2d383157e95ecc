package se.stafett.local.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.contracts.event.Sha256;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.SignedNote;

/** The checkpoints of one log that a witness has cosigned, each in a file named by its size. */
record Kept(Path folder) {

    static Kept of(Path witness, String origin) {
        return new Kept(witness.resolve(hash(origin)));
    }

    /** How tlog-witness names a log in addresses. */
    static String hash(String origin) {
        return HexFormat.of().formatHex(Sha256.of(origin.getBytes(StandardCharsets.UTF_8)));
    }

    /** Written whole or not at all, and on the disk before the witness answers. */
    void keep(SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve("new");
            Files.writeString(draft, note.toString());
            Files.move(draft, folder.resolve(Long.toString(size)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(folder.toString(), failed);
        }
    }

    /** By size. */
    List<SignedNote> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<SignedNote> notes = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().matches("\\d+"))
                    .toList()) {
                notes.add(SignedNote.parse(Files.readAllBytes(file)));
            }
            notes.sort(Comparator.comparingLong(
                    note -> Checkpoint.parse(note.text()).size()));
            return notes;
        } catch (IOException failed) {
            throw new UncheckedIOException(folder.toString(), failed);
        }
    }

    Optional<SignedNote> last() {
        List<SignedNote> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
