/**
 * The terms of care that all services share: who acts, for whom, with which identifiers and codes, and how a decision
 * is stated. Nothing here knows a framework, a clock or a database.
 */
@NullMarked
package se.stafett.care;

import org.jspecify.annotations.NullMarked;
