package se.stafett.local.stack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Unpacks a tar archive compressed with xz (POSIX ustar, plain files, folders and symbolic links), so that no tool is needed. */
final class TarArchive {
    private static final int BLOCK = 512;

    private TarArchive() {}

    static void unpack(Path archive, Path into) throws IOException {
        try (InputStream in = new XZInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            byte[] header = new byte[BLOCK];
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                unpackEntry(in, header, into);
            }
        }
    }

    private static void unpackEntry(InputStream in, byte[] header, Path into) throws IOException {
        String prefix = text(header, 345, 155);
        String name = prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
        Path target = into.resolve(name).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("entry outside the archive: " + name);
        }
        long size = octal(header, 124, 12);
        switch (header[156]) {
            case '5' -> Files.createDirectories(target);
            case '2' -> Files.createSymbolicLink(parentOf(target), Path.of(text(header, 157, 100)));
            case '0', 0 -> writeFile(in, parentOf(target), size, (octal(header, 100, 8) & 0111) != 0);
            default -> throw new IOException("entry of an unknown kind: " + name);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static Path parentOf(Path target) throws IOException {
        Files.createDirectories(Folders.of(target));
        return target;
    }

    private static void writeFile(InputStream in, Path target, long size, boolean executable) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("archive ends within " + target.getFileName());
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        if (executable) {
            Set<PosixFilePermission> mode = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            mode.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, mode);
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).trim();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
