/**
 * The event store on PostgreSQL, through Hibernate Reactive: an append is one call of a database function, reads are
 * streamed page by page. The schema is laid by Flyway from {@code db/store}.
 */
@NullMarked
package se.stafett.store.postgres;

import org.jspecify.annotations.NullMarked;
