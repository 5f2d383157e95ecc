/** What the service puts together itself: its catalogue of instruments. */
@NullMarked
package se.stafett.assessment.wiring;

import org.jspecify.annotations.NullMarked;
