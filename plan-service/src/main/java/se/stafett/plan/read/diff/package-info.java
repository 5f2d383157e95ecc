/** What changed in one plan between two moments, as recorded at each: the same as the audit command says. */
@NullMarked
package se.stafett.plan.read.diff;

import org.jspecify.annotations.NullMarked;
