package se.stafett.plan.domain;

import se.stafett.care.PlainText;

/** Whom to call when: one line of the instruction that the patient gets. */
public record CallGuidance(PlainText when, PlainText whom, PlainText phone) {}
