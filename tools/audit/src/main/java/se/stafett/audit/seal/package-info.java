/** What a service has sealed of its log, read over REST as an auditor. */
@NullMarked
package se.stafett.audit.seal;

import org.jspecify.annotations.NullMarked;
