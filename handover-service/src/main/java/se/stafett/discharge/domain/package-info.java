/**
 * The discharge from hospital by lag (2017:612): what can be asked of it, what is decided and why not, how what has happened
 * makes the present discharge, and which deadlines follow from it. Begin with {@link DischargeDecider} and {@link Deadlines};
 * nothing here knows time, chance, a framework or the published events.
 */
@NullMarked
package se.stafett.discharge.domain;

import org.jspecify.annotations.NullMarked;
