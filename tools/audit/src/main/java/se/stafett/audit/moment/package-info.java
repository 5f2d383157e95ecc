/**
 * What stood at moments of the past, told by three that share no code but the folds' specification: this program's fold of the log, the
 * live services, and the second program in another language.
 */
@NullMarked
package se.stafett.audit.moment;

import org.jspecify.annotations.NullMarked;
