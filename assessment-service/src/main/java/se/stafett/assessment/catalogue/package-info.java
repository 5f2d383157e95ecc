/** The instruments that the service ships with, read from {@code instruments.json} once. */
@NullMarked
package se.stafett.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
