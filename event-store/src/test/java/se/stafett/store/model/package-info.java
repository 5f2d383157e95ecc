/**
 * A model of append, relay and inbox in one thread: every interleaving, crash, lost answer and repetition is a choice of
 * a seeded chance, so that a hundred thousand schedules run in seconds and each can be run again. The store and the
 * inbox's judgement are the real ones; broker, leases and consumers' tables are modelled.
 */
@NullMarked
package se.stafett.store.model;

import org.jspecify.annotations.NullMarked;
