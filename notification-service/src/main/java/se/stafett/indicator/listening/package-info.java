/** Takes in what happens in all services and keeps what is counted of it, each event once. */
@NullMarked
package se.stafett.indicator.listening;

import org.jspecify.annotations.NullMarked;
