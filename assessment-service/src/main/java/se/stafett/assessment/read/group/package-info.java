/** What an instrument showed on a group of patients: how scores spread, and how they changed. */
@NullMarked
package se.stafett.assessment.read.group;

import org.jspecify.annotations.NullMarked;
