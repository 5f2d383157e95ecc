package se.stafett.contracts.seal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Consecutive entries of a log, each after its length in two bytes, big-endian.
 *
 * @param index from 0; the first entry has the number {@code index * 256}
 * @param width how many entries, 1 to 256
 */
public record EntryBundle(long index, int width) implements LogTile {
    private static final int LONGEST = 0xFFFF;

    public EntryBundle {
        TilePaths.check(index, width);
    }

    @Override
    public String path() {
        return "tile/entries/" + TilePaths.place(index, width);
    }

    /** The bundle as it is served. */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new MalformedSeal(MalformedSeal.Part.BUNDLE, "an entry has at most " + LONGEST + " bytes");
            }
            bytes.write(entry.length >>> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /**
     * The entries of this bundle.
     *
     * @throws MalformedSeal if the bytes hold fewer or more than its width
     */
    public List<byte[]> read(byte[] bytes) {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int begin = at + 2;
            int length = begin > bytes.length ? LONGEST : (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
            if (length > bytes.length - begin) {
                throw new MalformedSeal(MalformedSeal.Part.BUNDLE, path() + " breaks off");
            }
            at = begin + length;
            entries.add(Arrays.copyOfRange(bytes, begin, at));
        }
        if (entries.size() != width) {
            throw new MalformedSeal(MalformedSeal.Part.BUNDLE, path() + " holds " + entries.size() + " entries");
        }
        return entries;
    }
}
