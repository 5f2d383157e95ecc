/** Tests of the demo's parts that need no running stack. */
@NullMarked
package se.stafett.local.demo;

import org.jspecify.annotations.NullMarked;
