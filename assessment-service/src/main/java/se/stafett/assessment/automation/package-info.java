/** What this service does because of what happened in another, each once however often that is heard. */
@NullMarked
package se.stafett.assessment.automation;

import org.jspecify.annotations.NullMarked;
