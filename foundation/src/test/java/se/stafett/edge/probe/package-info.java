/** A small service without a domain, to see the edge at work from outside. */
@NullMarked
package se.stafett.edge.probe;

import org.jspecify.annotations.NullMarked;
