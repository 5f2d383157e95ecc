/** Tests of the client against a small HTTP server that answers as each case wants it. */
@NullMarked
package se.stafett.local.client;

import org.jspecify.annotations.NullMarked;
