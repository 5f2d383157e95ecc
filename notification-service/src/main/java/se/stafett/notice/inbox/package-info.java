/** The inbox of a unit or a patient: what there is to know, and the receipt that someone has read it. */
@NullMarked
package se.stafett.notice.inbox;

import org.jspecify.annotations.NullMarked;
