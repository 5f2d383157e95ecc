package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.PlainText;

/** When an intervention takes place: in words, between days (both included), or both. */
public record Schedule(Optional<PlainText> text, Optional<LocalDate> from, Optional<LocalDate> to) {}
