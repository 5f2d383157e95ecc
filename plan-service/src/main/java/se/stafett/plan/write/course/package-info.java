/** The course of a plan: drafted, agreed with the patient, held, resumed, closed. */
@NullMarked
package se.stafett.plan.write.course;

import org.jspecify.annotations.NullMarked;
