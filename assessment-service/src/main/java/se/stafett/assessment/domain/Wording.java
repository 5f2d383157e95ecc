package se.stafett.assessment.domain;

/** A text of the catalogue in both languages. */
public record Wording(String sv, String en) {}
