package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/** The dialogue with the patient about the end of the plan. */
public record Dialogue(boolean held, @Nullable String note) {}
