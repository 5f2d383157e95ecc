package se.stafett.contracts.seal;

/**
 * Consecutive hashes of one level: of leaves at level 0, and of full tiles of the level below from there on.
 *
 * @param level 0 to 63
 * @param index from 0
 * @param width how many hashes, 1 to 256
 */
public record HashTile(int level, long index, int width) implements LogTile {
    /** Subtrees of one level are so much higher than those of the level below. */
    static final int HEIGHT = 8;

    public HashTile {
        TilePaths.check(index, width);
        if (level < 0 || level > 63) {
            throw new MalformedSeal(MalformedSeal.Part.TILE, "a level lies between 0 and 63");
        }
    }

    @Override
    public String path() {
        return "tile/" + level + "/" + TilePaths.place(index, width);
    }

    /**
     * The tile in which a tree of that size holds the subtree.
     *
     * @param height a multiple of 8
     */
    static HashTile holding(int height, long index, long size) {
        long count = size >>> height;
        long tile = index / FULL;
        return new HashTile(height / HEIGHT, tile, (int) Math.min(FULL, count - tile * FULL));
    }
}
