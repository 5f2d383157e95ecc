/** Long answers in pages: a bounded limit and a cursor that the caller hands back unchanged. */
@NullMarked
package se.stafett.edge.page;

import org.jspecify.annotations.NullMarked;
