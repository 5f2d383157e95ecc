package se.stafett.notice.domain;

import java.time.Duration;

/**
 * How long to wait with what time brings.
 *
 * @param beforeMeeting how long before a meeting it is near, and must have been prepared
 * @param planAfterNeed within how long a plan follows on a need that was found
 * @param callAfterReady within how long after discharge-ready coordinated planning is called to (lag 2017:612, 4 kap. 2 §)
 * @param warning how long before a limit runs out
 */
public record NoticeTimes(Duration beforeMeeting, Duration planAfterNeed, Duration callAfterReady, Duration warning) {}
