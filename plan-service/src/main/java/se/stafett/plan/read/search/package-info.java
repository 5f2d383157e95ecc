/** Plans found by unit, status and patient, as far as the caller takes part in them. */
@NullMarked
package se.stafett.plan.read.search;

import org.jspecify.annotations.NullMarked;
