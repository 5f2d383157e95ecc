/** Hears what happens in all services, and gives notices of it at once or when their time has come. */
@NullMarked
package se.stafett.notice.listening;

import org.jspecify.annotations.NullMarked;
