/**
 * What operators need to know, in figures: how long appends take, what happens, and what waits in the database. Labels come from
 * small, fixed sets of words; none names a person, a unit or a thing.
 */
@NullMarked
package se.stafett.service.meters;

import org.jspecify.annotations.NullMarked;
