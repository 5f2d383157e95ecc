package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** The dialogue with the patient about the end of the plan: held or not, and what was said or why not. */
public record Dialogue(boolean held, Optional<PlainText> note) {}
