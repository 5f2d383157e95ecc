package se.stafett.local.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/** A secret in a file with mode 0600. Made once, whole or not at all. */
public final class SecretFile {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SecretFile() {}

    /** The file's text; when it is absent, {@code bytes} random bytes in Base64 without line end. */
    public static String readOrMake(Path file, int bytes) throws IOException {
        if (!Files.exists(file)) {
            make(file, Base64.getEncoder().encodeToString(random(bytes)));
        }
        return Files.readString(file);
    }

    /** Random bytes in hexadecimal digits, two a byte. */
    public static String randomHex(int bytes) {
        return HexFormat.of().formatHex(random(bytes));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Makes a folder for its owner alone; one that exists is left as it is. */
    public static Path privateFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static Path folderOf(Path file) throws IOException {
        return privateFolder(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file, not a root"));
    }

    /** Writes the file unless another process was first; then what that one wrote stands. */
    public static void make(Path file, String text) throws IOException {
        Path partial = Files.createTempFile(folderOf(file), ".new", "", OWNER_ALONE);
        try {
            Files.write(partial, text.getBytes(StandardCharsets.UTF_8));
            Files.createLink(file, partial);
        } catch (FileAlreadyExistsException made) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
