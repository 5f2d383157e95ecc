/** The whole care process over HTTP and Kafka: four services, each a process of its own, that know each other by events alone. */
@NullMarked
package se.stafett.trials.care;

import org.jspecify.annotations.NullMarked;
