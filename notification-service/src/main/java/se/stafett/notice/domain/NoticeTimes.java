package se.stafett.notice.domain;

import java.time.Duration;

/**
 * How long to wait with what time brings.
 *
 * @param beforeMeeting how long before a meeting it is near, and must have been prepared
 * @param planAfterNeed within how long a plan follows on a need that was found
 */
public record NoticeTimes(Duration beforeMeeting, Duration planAfterNeed) {}
