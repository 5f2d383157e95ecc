/** What a discharge is to the store: its streams, what it is found by, the place that it holds, and when it wakes. */
@NullMarked
package se.stafett.discharge.storage;

import org.jspecify.annotations.NullMarked;
