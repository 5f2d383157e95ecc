/** The record kept straight: corrections that keep both texts, and what was entered in error. */
@NullMarked
package se.stafett.plan.write.record;

import org.jspecify.annotations.NullMarked;
