package se.stafett.discharge.domain;

import se.stafett.care.HsaId;

/** A unit that will be needed when the patient has left. */
public record Concerned(HsaId unit, Part part) {}
