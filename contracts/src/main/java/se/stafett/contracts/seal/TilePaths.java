package se.stafett.contracts.seal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.contracts.seal.MalformedSeal.Part;

/** How addresses of tiles are written: numbers in groups of three digits, all but the last with an x in front. */
final class TilePaths {
    private static final long HIGHEST = 999_999_999_999_999L;
    private static final Pattern PATH = Pattern.compile(
            "tile/(?<level>entries|0|[1-9][0-9]?)/(?<place>(?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?");

    private TilePaths() {}

    static LogTile parse(String path) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            throw new MalformedSeal(Part.TILE, "not the address of a tile");
        }
        long index = Long.parseLong(found.group("place").replace("x", "").replace("/", ""));
        String narrow = found.group("width");
        int width = narrow == null ? LogTile.FULL : Integer.parseInt(narrow);
        LogTile tile = found.group("level").equals("entries")
                ? new EntryBundle(index, width)
                : new HashTile(Integer.parseInt(found.group("level")), index, width);
        if (!tile.path().equals(path)) {
            throw new MalformedSeal(Part.TILE, "the address of that tile is " + tile.path());
        }
        return tile;
    }

    static String place(long index, int width) {
        StringBuilder place = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            place.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == LogTile.FULL ? place.toString() : place + ".p/" + width;
    }

    static void check(long index, int width) {
        if (index < 0 || index > HIGHEST || width < 1 || width > LogTile.FULL) {
            throw new MalformedSeal(Part.TILE, "no tile has index " + index + " and width " + width);
        }
    }
}
