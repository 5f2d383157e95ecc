/**
 * One patient's events of all services, opened and in the order in which they were recorded, and what they make of each plan,
 * assessment, handover, discharge and follow-up at any moment.
 */
@NullMarked
package se.stafett.audit.patient;

import org.jspecify.annotations.NullMarked;
