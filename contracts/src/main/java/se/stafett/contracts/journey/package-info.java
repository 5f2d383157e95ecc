/**
 * Whether a patient's journey follows the generic model for rehabilitation: the steps that it has reached, and where it departs
 * from the model, found from the published events of all services alone. Pure; the same for a service, an auditor and anyone who
 * holds the log.
 */
@NullMarked
package se.stafett.contracts.journey;

import org.jspecify.annotations.NullMarked;
