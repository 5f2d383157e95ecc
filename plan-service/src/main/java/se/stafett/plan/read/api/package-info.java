/** What this interface is. */
@NullMarked
package se.stafett.plan.read.api;

import org.jspecify.annotations.NullMarked;
