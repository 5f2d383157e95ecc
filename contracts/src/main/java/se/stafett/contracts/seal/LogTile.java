package se.stafett.contracts.seal;

/**
 * A piece of a log that can be fetched by its address, in the layout of C2SP tlog-tiles. Full pieces hold 256 of what they
 * hold and never change; those at the right edge are narrower.
 */
public sealed interface LogTile permits HashTile, EntryBundle {
    /** How many hashes or entries a full piece holds. */
    int FULL = 256;

    /** Counted from 0 within its level. */
    long index();

    /** 1 to 256. */
    int width();

    /** Its address below the log's prefix, such as {@code tile/0/x001/x234/067.p/8}. */
    String path();

    /**
     * What an address names.
     *
     * @throws MalformedSeal if it is none, or not in its one form
     */
    static LogTile parse(String path) {
        return TilePaths.parse(path);
    }
}
