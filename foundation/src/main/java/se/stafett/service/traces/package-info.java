/**
 * How one command is followed from service to service: its events carry the trace that they came from, and whoever hears them
 * refers to it.
 */
@NullMarked
package se.stafett.service.traces;

import org.jspecify.annotations.NullMarked;
