/** Whether a patient's journey follows the generic model for rehabilitation, in the reader's language. */
@NullMarked
package se.stafett.journey.conformance;

import org.jspecify.annotations.NullMarked;
