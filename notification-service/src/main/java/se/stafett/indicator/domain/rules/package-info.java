/** What each indicator counts: pure functions from what is known of a patient to cases, one small file an indicator. */
@NullMarked
package se.stafett.indicator.domain.rules;

import org.jspecify.annotations.NullMarked;
