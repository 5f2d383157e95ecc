/**
 * Commands over HTTP: a request becomes a command, is decided on the plan as it stands, and what was decided is appended.
 * The endpoints lie in one package per part of the plan; what they share lies here.
 */
@NullMarked
package se.stafett.plan.write;

import org.jspecify.annotations.NullMarked;
