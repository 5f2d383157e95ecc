/** {@code docs/performance.md}: what was measured is written into it and drawn beside it, what people wrote stays. */
@NullMarked
package se.stafett.bench.document;

import org.jspecify.annotations.NullMarked;
