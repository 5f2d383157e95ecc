/** Tests of the loader on its own bundles and, where they are there, on the real care plans. */
@NullMarked
package se.stafett.local.loader;

import org.jspecify.annotations.NullMarked;
