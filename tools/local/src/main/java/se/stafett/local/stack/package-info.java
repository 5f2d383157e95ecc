/**
 * A real PostgreSQL and a real Kafka broker on this machine, each an operating-system process of its own that listens
 * on 127.0.0.1 alone. Tests start them with {@link se.stafett.local.stack.LocalPostgres} and
 * {@link se.stafett.local.stack.LocalKafka}; the launcher keeps them running between commands.
 */
@NullMarked
package se.stafett.local.stack;

import org.jspecify.annotations.NullMarked;
