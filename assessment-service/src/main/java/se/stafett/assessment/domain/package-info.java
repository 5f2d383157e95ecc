/**
 * The assessment of need: what can be asked of it, what is decided and why not, how what has happened makes the present
 * assessment, and what instruments demand. Begin with {@link AssessmentDecider}; nothing here knows time, chance, a framework
 * or the published events.
 */
@NullMarked
package se.stafett.assessment.domain;

import org.jspecify.annotations.NullMarked;
