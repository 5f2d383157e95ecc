/** Interventions: planned, revised, started, completed, stopped. */
@NullMarked
package se.stafett.plan.write.intervention;

import org.jspecify.annotations.NullMarked;
