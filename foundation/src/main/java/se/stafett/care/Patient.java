package se.stafett.care;

import java.util.Optional;

/** Whom the care is about. */
public record Patient(PatientRef ref, PatientIdentifier identifier, Optional<PlainText> name, Protection protection) {}
