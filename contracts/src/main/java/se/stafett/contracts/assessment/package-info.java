/**
 * The published language of assessments: one record for each thing that can happen to an assessment, its versioned name, and
 * the fold that turns the events into the current assessment.
 */
@NullMarked
package se.stafett.contracts.assessment;

import org.jspecify.annotations.NullMarked;
