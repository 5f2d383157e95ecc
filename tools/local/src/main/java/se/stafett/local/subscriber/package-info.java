/**
 * A system of another care provider, as far as plans are concerned: a process of its own that reads the published log from
 * Kafka, gets the patients' keys over REST, rebuilds every plan, and notices when anything is missing or was changed.
 */
@NullMarked
package se.stafett.local.subscriber;

import org.jspecify.annotations.NullMarked;
