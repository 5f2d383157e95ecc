/**
 * Who is calling: a verified access token becomes an actor of {@code se.stafett.care}. A claim that is missing or cannot be right
 * closes the door.
 */
@NullMarked
package se.stafett.edge.identity;

import org.jspecify.annotations.NullMarked;
