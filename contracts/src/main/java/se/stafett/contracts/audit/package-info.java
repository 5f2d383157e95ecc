/**
 * The offline verifier: takes an export of a log and a checkpoint that witnesses have signed, and says whether anything before
 * that checkpoint was changed, and where. Needs no database, no broker and no patient's key. {@code docs/seal.md} says what it
 * proves and what it does not.
 */
@NullMarked
package se.stafett.contracts.audit;

import org.jspecify.annotations.NullMarked;
