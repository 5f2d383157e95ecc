/** The pseudonym of a patient, for callers that know the patient. */
@NullMarked
package se.stafett.plan.read.patients;

import org.jspecify.annotations.NullMarked;
