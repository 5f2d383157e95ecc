/** The in-memory store keeps the contract. */
@NullMarked
package se.stafett.store.memory;

import org.jspecify.annotations.NullMarked;
