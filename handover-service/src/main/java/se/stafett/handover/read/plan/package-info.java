/** The plan that is handed over, as this service's copy of it says: for receivers to read, and what changed since they did. */
@NullMarked
package se.stafett.handover.read.plan;

import org.jspecify.annotations.NullMarked;
