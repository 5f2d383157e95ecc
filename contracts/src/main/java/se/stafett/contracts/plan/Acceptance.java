package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * The patient's position on a goal.
 *
 * @param position pending, agree or disagree
 * @param given by-patient, in-meeting or by-representative; present when agree
 * @param reason present when disagree
 */
public record Acceptance(
        String position,
        @Nullable String given,
        @Nullable String note,
        @Nullable String reason) {}
