/**
 * What may come in: bodies of bounded size, JSON without surprises, and constraints for the terms of care that a body may hold.
 */
@NullMarked
package se.stafett.edge.input;

import org.jspecify.annotations.NullMarked;
