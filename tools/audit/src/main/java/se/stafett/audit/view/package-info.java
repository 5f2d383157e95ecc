/** Every current plan, assessment, handover, discharge and follow-up folded from the log, and held against what its service shows. */
@NullMarked
package se.stafett.audit.view;

import org.jspecify.annotations.NullMarked;
