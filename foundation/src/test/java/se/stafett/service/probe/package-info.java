/** A service with the smallest of domains, notes that words are added to, kept in memory. */
@NullMarked
package se.stafett.service.probe;

import org.jspecify.annotations.NullMarked;
