package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;

/** Whose plan it is. */
public record Patient(PatientRef ref, PatientIdentifier identifier, Optional<PlainText> name, Protection protection) {}
