/** The keys that open payloads: here it is decided, and logged, who may read. */
@NullMarked
package se.stafett.plan.read.keys;

import org.jspecify.annotations.NullMarked;
