/** The instruments that the service ships with, read from {@code instruments.json} once. */
@NullMarked
package se.stafett.service.instruments;

import org.jspecify.annotations.NullMarked;
