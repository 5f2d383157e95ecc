/**
 * Seals over the log: a Merkle tree of lane heads hashed as RFC 9162 says, its tiles, its signed checkpoints and the
 * cosignatures of witnesses, each in the form that C2SP specifies. {@code docs/seal.md} tells all of it to the byte.
 */
@NullMarked
package se.stafett.contracts.seal;

import org.jspecify.annotations.NullMarked;
