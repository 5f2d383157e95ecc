/**
 * What a service keeps of the things that it decides on: written in one append, read back from their events. A service says
 * in an {@link se.stafett.service.storage.Aggregate} what one of them is; all else is the same for all.
 */
@NullMarked
package se.stafett.service.storage;

import org.jspecify.annotations.NullMarked;
