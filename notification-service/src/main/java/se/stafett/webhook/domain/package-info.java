/**
 * Subscriptions of care units to events: what a subscription takes, what may be done with it, and what becomes of a delivery
 * after each attempt. Pure decisions; time, chance and addresses are told from outside.
 */
@NullMarked
package se.stafett.webhook.domain;

import org.jspecify.annotations.NullMarked;
