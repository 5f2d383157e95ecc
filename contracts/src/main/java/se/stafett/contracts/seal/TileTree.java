package se.stafett.contracts.seal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import se.stafett.contracts.event.Hash;

/**
 * A tree of a certain size, read from its tiles. Each tile is fetched once and kept as long as this is: a proof needs a few,
 * so make one for each proof.
 */
public final class TileTree implements TreeNodes {
    private final long size;
    private final Function<HashTile, byte[]> tiles;
    private final Map<HashTile, byte[]> fetched = new HashMap<>();

    /** @param tiles gives the hashes of a tile, 32 bytes each */
    public TileTree(long size, Function<HashTile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash at(int height, long index) {
        int above = height % HashTile.HEIGHT;
        return above == 0
                ? kept(height, index)
                : TreeHash.ofNode(at(height - 1, index * 2), at(height - 1, index * 2 + 1));
    }

    private Hash kept(int height, long index) {
        HashTile tile = HashTile.holding(height, index, size);
        byte[] hashes = fetched.computeIfAbsent(tile, this::fetch);
        int at = (int) (index % LogTile.FULL) * Hash.LENGTH;
        return Hash.of(Arrays.copyOfRange(hashes, at, at + Hash.LENGTH));
    }

    private byte[] fetch(HashTile tile) {
        byte[] hashes = tiles.apply(tile);
        if (hashes.length != tile.width() * Hash.LENGTH) {
            throw new MalformedSeal(MalformedSeal.Part.TILE, tile.path() + " has " + hashes.length + " bytes");
        }
        return hashes;
    }
}
