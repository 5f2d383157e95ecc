/** Figures as pictures: SVG that can be read as text, in light and in dark, and changes little when a figure does. */
@NullMarked
package se.stafett.bench.plot;

import org.jspecify.annotations.NullMarked;
