/** Commands over HTTP: a request becomes a command, is decided on the discharge as it stands, and appended. */
@NullMarked
package se.stafett.discharge.write;

import org.jspecify.annotations.NullMarked;
