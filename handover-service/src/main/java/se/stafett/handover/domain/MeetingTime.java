package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import se.stafett.care.PlainText;

/** When and where the meeting is to be held: at a place, by a link, or both. */
public record MeetingTime(Instant start, Instant end, Optional<PlainText> where, Optional<PlainText> link) {}
