/**
 * Custody across the services: plans and handovers, decided by the services' own deciders, that learn of each other late, twice
 * and in whatever order the chances of a seed will have it.
 */
@NullMarked
package se.stafett.trials.custody;

import org.jspecify.annotations.NullMarked;
