/**
 * The work that is measured: the commands that take one plan from draft to closure, and the events they leave, copied into
 * as many invented plans as a measurement needs.
 */
@NullMarked
package se.stafett.bench.course;

import org.jspecify.annotations.NullMarked;
