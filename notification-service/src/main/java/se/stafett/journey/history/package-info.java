/** What happened to a patient, in one timeline over all services. */
@NullMarked
package se.stafett.journey.history;

import org.jspecify.annotations.NullMarked;
