/** Follow-ups found by unit, status, patient, plan and due date, as far as the caller may know of them. */
@NullMarked
package se.stafett.followup.read.search;

import org.jspecify.annotations.NullMarked;
