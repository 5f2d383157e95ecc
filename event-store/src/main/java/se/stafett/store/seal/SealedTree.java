package se.stafett.store.seal;

import se.stafett.contracts.event.Hash;

/**
 * A tree as it is committed.
 *
 * @param size in leaves
 */
public record SealedTree(long size, Hash root) {}
