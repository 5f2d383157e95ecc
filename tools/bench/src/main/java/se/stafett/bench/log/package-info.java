/** The published log: what arrives at a subscriber and when, plans rebuilt from it, and Kafka's own producer beside it. */
@NullMarked
package se.stafett.bench.log;

import org.jspecify.annotations.NullMarked;
