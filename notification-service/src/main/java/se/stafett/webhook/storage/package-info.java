/** The tables of subscriptions, their secrets and their waiting lines, statement by statement. */
@NullMarked
package se.stafett.webhook.storage;

import org.jspecify.annotations.NullMarked;
