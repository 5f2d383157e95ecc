/**
 * Every answer that is not the wanted one: RFC 9457 problem details, in Swedish or English, that name what is wrong and where
 * without telling anything about the inside of the service. Nothing of what the caller sent is ever logged.
 */
@NullMarked
package se.stafett.edge.problem;

import org.jspecify.annotations.NullMarked;
