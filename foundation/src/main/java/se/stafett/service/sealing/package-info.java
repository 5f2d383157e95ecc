/** The seal over the service's log: wired up, published to Kafka, shown to witnesses, and open to auditors over REST. */
@NullMarked
package se.stafett.service.sealing;

import org.jspecify.annotations.NullMarked;
