/** The deadlines of one discharge, as of now or of any earlier moment. */
@NullMarked
package se.stafett.discharge.read.deadlines;

import org.jspecify.annotations.NullMarked;
