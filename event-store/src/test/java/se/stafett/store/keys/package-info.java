/** Keys and pseudonyms, on a real key database. */
@NullMarked
package se.stafett.store.keys;

import org.jspecify.annotations.NullMarked;
