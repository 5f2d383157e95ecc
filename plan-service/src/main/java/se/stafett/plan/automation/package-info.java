/** What plan-service does because of what other services published. */
@NullMarked
package se.stafett.plan.automation;

import org.jspecify.annotations.NullMarked;
