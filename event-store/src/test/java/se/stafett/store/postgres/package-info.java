/** The store on a real PostgreSQL keeps the contract, and what only a database can promise. */
@NullMarked
package se.stafett.store.postgres;

import org.jspecify.annotations.NullMarked;
