/**
 * Keys: one for each patient, wrapped by a master key and kept in a database of their own; and the pseudonyms by which
 * patients are named wherever a payload is not protected.
 */
@NullMarked
package se.stafett.store.keys;

import org.jspecify.annotations.NullMarked;
