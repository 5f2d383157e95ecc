/**
 * What listeners could not apply, for operators: which patients are held up and why, and the two ways out, each of which stays on
 * record with who took it.
 */
@NullMarked
package se.stafett.service.parked;

import org.jspecify.annotations.NullMarked;
