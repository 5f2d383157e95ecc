package se.stafett.edge.identity;

import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;

/** Knows the pseudonym of a person; a service that lets patients in provides it as a bean. */
public interface PatientReferences {
    /** The same answer always, without waiting for anything. */
    PatientRef of(PatientIdentifier identifier);
}
