/** Custody: which unit answers for an item, moved when its receiver has accepted that very item. */
@NullMarked
package se.stafett.plan.write.custody;

import org.jspecify.annotations.NullMarked;
