/** What was measured, beside its target and a limit measured in the same run; printed as a table or as JSON. */
@NullMarked
package se.stafett.bench.figure;

import org.jspecify.annotations.NullMarked;
