/**
 * Which care units take part in a plan, an assessment, a handover, a discharge or a follow-up: found from the published events
 * alone, so that whoever passes events on knows to whom.
 */
@NullMarked
package se.stafett.contracts.involved;

import org.jspecify.annotations.NullMarked;
