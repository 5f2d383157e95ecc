/** All that is known of one patient, from this service's copies of the logs of all services, for those who may know it. */
@NullMarked
package se.stafett.journey.log;

import org.jspecify.annotations.NullMarked;
