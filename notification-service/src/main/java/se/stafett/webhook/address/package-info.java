/**
 * Where events may be sent: no address of a receiver may lead this service into a network that its author cannot reach. What
 * was checked is what is connected to; a name is never looked up twice.
 */
@NullMarked
package se.stafett.webhook.address;

import org.jspecify.annotations.NullMarked;
