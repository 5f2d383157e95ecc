/** What people see: tables, and on a terminal how far a long run has come. */
@NullMarked
package se.stafett.audit.report;

import org.jspecify.annotations.NullMarked;
