/** Plans folded by the second program, in JavaScript, run as a process that is given events, keys and moments and nothing else. */
@NullMarked
package se.stafett.audit.second;

import org.jspecify.annotations.NullMarked;
