/**
 * The rehabilitation plan: what can be asked of it, what is decided and why not, and how what has happened makes the
 * present plan. Begin with {@link PlanDecider}; nothing here knows time, chance, a framework or the published events.
 */
@NullMarked
package se.stafett.plan.domain;

import org.jspecify.annotations.NullMarked;
