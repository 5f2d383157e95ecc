/** The tables of indicators: what is known of each patient, and the cases, statement by statement. */
@NullMarked
package se.stafett.indicator.storage;

import org.jspecify.annotations.NullMarked;
