package se.stafett.contracts.plan;

/** Whom to call when: one line of the instruction that the patient has been given. */
public record CallGuidance(String when, String whom, String phone) {}
