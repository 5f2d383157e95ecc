/** The description of the interface: what holds for all operations is said here, once. */
@NullMarked
package se.stafett.service.describe;

import org.jspecify.annotations.NullMarked;
