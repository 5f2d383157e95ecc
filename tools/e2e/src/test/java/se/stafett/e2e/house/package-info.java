/**
 * The rules that the house keeps, each with a planted violation under {@code planted} that it must find: a rule that cannot fail
 * guards nothing.
 */
@NullMarked
package se.stafett.e2e.house;

import org.jspecify.annotations.NullMarked;
