/** Published plans to follow up in tests: their events one by one, and what they make of the plan. */
@NullMarked
package se.stafett.followup.plans;

import org.jspecify.annotations.NullMarked;
