/** What a handover is to the store: its streams, what it is found by, and when time has something to do with it. */
@NullMarked
package se.stafett.handover.storage;

import org.jspecify.annotations.NullMarked;
