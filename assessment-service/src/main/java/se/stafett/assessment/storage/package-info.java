/** Assessments in the event store: how they evolve, how they are published, and what they can be found by. */
@NullMarked
package se.stafett.assessment.storage;

import org.jspecify.annotations.NullMarked;
