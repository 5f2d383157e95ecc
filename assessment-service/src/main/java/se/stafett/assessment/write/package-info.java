/** Commands over HTTP: a request becomes a command, is decided on the assessment as it stands, and appended. */
@NullMarked
package se.stafett.assessment.write;

import org.jspecify.annotations.NullMarked;
