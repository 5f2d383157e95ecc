/** How this service reaches Kafka. */
@NullMarked
package se.stafett.service.broker;

import org.jspecify.annotations.NullMarked;
