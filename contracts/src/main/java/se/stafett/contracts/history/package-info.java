/**
 * What happened to a patient in all services, in one timeline and in plain words: the same for a service, an auditor and anyone
 * who holds the log.
 */
@NullMarked
package se.stafett.contracts.history;

import org.jspecify.annotations.NullMarked;
