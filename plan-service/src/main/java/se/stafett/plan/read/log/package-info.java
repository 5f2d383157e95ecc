/** The log itself, lane by lane and still protected, for systems that miss a part of it. */
@NullMarked
package se.stafett.plan.read.log;

import org.jspecify.annotations.NullMarked;
