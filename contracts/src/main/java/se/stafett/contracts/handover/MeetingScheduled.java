package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;

/**
 * The meeting is to be held then; replaces what was scheduled before.
 *
 * @param start in UTC with six decimals
 * @param end in UTC with six decimals
 * @param where the place; absent when there is only a link
 * @param link the address of a web meeting; absent when there is only a place
 */
public record MeetingScheduled(
        String start,
        String end,
        @Nullable String where,
        @Nullable String link) implements MeetingEvent {}
