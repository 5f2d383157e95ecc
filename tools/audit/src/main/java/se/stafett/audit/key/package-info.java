/** The patients' keys that an auditor has: from a file of JSON Web Keys, or asked for over REST with an auditor's token. */
@NullMarked
package se.stafett.audit.key;

import org.jspecify.annotations.NullMarked;
