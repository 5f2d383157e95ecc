/** Notices: to whom, about what, and which of them time brings. */
@NullMarked
package se.stafett.notice.domain;

import org.jspecify.annotations.NullMarked;
