package se.stafett.store.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** 32 secret bytes in a file, as base64, readable by its owner alone. */
final class KeyFile {
    private static final int LENGTH = 32;

    private KeyFile() {}

    /**
     * The bytes in the file, which is made first where it is missing. Of several processes that make it at once one
     * wins and all read the same.
     *
     * @throws IllegalArgumentException if the file holds anything but 32 bytes in base64
     * @throws UncheckedIOException if it can be neither read nor made
     */
    static byte[] openOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(file, Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("key file " + file, e);
        }
    }

    /**
     * The bytes in a file that must be there.
     *
     * @throws IllegalArgumentException if it is missing, or holds anything but 32 bytes in base64
     * @throws UncheckedIOException if it cannot be read
     */
    static byte[] open(Path file) {
        try {
            return decode(file, Files.readString(file, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("key file " + file + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException("key file " + file, e);
        }
    }

    private static byte[] decode(Path file, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("key file " + file + " is not base64", e);
        }
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("key file " + file + " holds " + bytes.length + " bytes, not " + LENGTH);
        }
        return bytes;
    }

    /** Written aside and linked into place whole, since a crash halfway must not leave a broken key behind. */
    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Path draft = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(bytes) + "\n", StandardCharsets.US_ASCII);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeByAnother) {
            // theirs is as good: the caller reads what now lies there
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
