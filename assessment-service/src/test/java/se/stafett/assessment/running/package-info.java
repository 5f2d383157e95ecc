/** Assessments as clients of the running service hold them. */
@NullMarked
package se.stafett.assessment.running;

import org.jspecify.annotations.NullMarked;
