/** What trials and tests of the whole house stand on: a stack of their own, built from this clone, and people who call it. */
@NullMarked
package se.stafett.trials;

import org.jspecify.annotations.NullMarked;
