/**
 * plan-service as a system outside sees it: commands sent with an idempotency key until their outcome is known, answers,
 * refusals, and a log of every attempt for those who check afterwards that nothing was lost or done twice.
 */
@NullMarked
package se.stafett.local.client;

import org.jspecify.annotations.NullMarked;
