/** What tests of the whole house stand on: a stack of their own, built from this clone, and people who call it. */
@NullMarked
package se.stafett.e2e;

import org.jspecify.annotations.NullMarked;
