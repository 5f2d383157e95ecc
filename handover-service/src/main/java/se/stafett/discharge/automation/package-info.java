/** What happens to discharges by itself: time passes. */
@NullMarked
package se.stafett.discharge.automation;

import org.jspecify.annotations.NullMarked;
