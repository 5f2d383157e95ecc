/** The tables of notices and of those that time will bring, statement by statement. */
@NullMarked
package se.stafett.notice.storage;

import org.jspecify.annotations.NullMarked;
