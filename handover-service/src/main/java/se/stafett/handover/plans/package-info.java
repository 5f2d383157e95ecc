/** This service's own copy of plans, rebuilt from the log as any provider would, and what handovers need to know of them. */
@NullMarked
package se.stafett.handover.plans;

import org.jspecify.annotations.NullMarked;
