package se.stafett.care.instrument;

/** A text of the catalogue in both languages. */
public record Wording(String sv, String en) {}
