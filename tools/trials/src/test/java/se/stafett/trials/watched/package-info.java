/** What operators watch: that alerts, runbooks and dashboard speak of the same, and of what the services really show. */
@NullMarked
package se.stafett.trials.watched;

import org.jspecify.annotations.NullMarked;
