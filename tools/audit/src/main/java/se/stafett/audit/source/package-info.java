/**
 * Where an audit gets the log from: the broker, or an export in a folder or file. Either streams; none keeps events, and what is
 * read is a share of the lanes, so that one patient's events cost a part of the log alone.
 */
@NullMarked
package se.stafett.audit.source;

import org.jspecify.annotations.NullMarked;
