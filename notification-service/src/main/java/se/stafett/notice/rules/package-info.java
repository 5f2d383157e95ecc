/** Which notices an event leads to: pure functions of what happened and who takes part. */
@NullMarked
package se.stafett.notice.rules;

import org.jspecify.annotations.NullMarked;
