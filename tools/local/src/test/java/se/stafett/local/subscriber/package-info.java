/** Tests of the subscriber as a process, against a real Kafka broker and a small HTTP server that holds keys. */
@NullMarked
package se.stafett.local.subscriber;

import org.jspecify.annotations.NullMarked;
