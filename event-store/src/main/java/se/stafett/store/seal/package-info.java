/**
 * The sealer: puts the heads of lanes into a Merkle tree, signs what is committed, publishes it and has it witnessed. Any
 * number of instances share the work; one at a time seals.
 */
@NullMarked
package se.stafett.store.seal;

import org.jspecify.annotations.NullMarked;
