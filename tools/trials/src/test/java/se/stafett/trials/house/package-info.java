/**
 * The rules that the house keeps, each with a planted violation under {@code planted} that it must find: a rule that cannot fail
 * guards nothing.
 */
@NullMarked
package se.stafett.trials.house;

import org.jspecify.annotations.NullMarked;
