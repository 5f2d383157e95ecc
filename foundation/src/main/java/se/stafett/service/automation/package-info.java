/**
 * What a service does without being asked: because of another service's event, or because the time has come. Each is a
 * command like any other, decided on the thing as it stands, and happens once however often its cause comes.
 */
@NullMarked
package se.stafett.service.automation;

import org.jspecify.annotations.NullMarked;
