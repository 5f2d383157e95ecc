/** The catalogue of instruments, for those who hand in scores. */
@NullMarked
package se.stafett.assessment.read.instruments;

import org.jspecify.annotations.NullMarked;
