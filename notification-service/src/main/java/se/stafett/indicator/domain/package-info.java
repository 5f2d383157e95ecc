/** What is counted: what is known of one patient's way through care, and the cases that indicators find in it. */
@NullMarked
package se.stafett.indicator.domain;

import org.jspecify.annotations.NullMarked;
