/**
 * Commands over HTTP: each has a key under which it happens once, and most name the version that they were decided on.
 */
@NullMarked
package se.stafett.edge.command;

import org.jspecify.annotations.NullMarked;
