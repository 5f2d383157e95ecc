/** Goals: proposed, accepted or declined by the patient, revised, withdrawn, followed up. */
@NullMarked
package se.stafett.plan.write.goal;

import org.jspecify.annotations.NullMarked;
