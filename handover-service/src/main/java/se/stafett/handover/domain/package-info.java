/**
 * Decides what becomes of a handover: which items are offered to whom, who accepts them, what the patient thinks. Responsibility for an
 * item moves only when the one unit that it is offered to has accepted that very item, and the handover is completed. Pure: the
 * same handover, command, context and plan always give the same answer.
 */
@NullMarked
package se.stafett.handover.domain;

import org.jspecify.annotations.NullMarked;
