package se.stafett.indicator.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Result;

/**
 * A case as it is kept.
 *
 * @param holds for shares, whether it is in the numerator
 * @param seconds for durations, how long it took
 * @param since when the event happened by which it counts as it does
 */
public record CaseRow(
        @JsonProperty("case_id") UUID caseId,
        String indicator,
        @JsonProperty("patient_ref") String patientRef,
        String unit,
        String level,
        LocalDate day,
        @Nullable Boolean holds,
        @Nullable Long seconds,
        @JsonProperty("about_kind") String aboutKind,
        @JsonProperty("about_id") UUID aboutId,
        @JsonProperty("item_id") @Nullable UUID itemId,
        Instant since,
        @JsonProperty("event_id") UUID eventId) {

    static CaseRow of(String patientRef, Case one) {
        return new CaseRow(
                one.id(),
                one.indicator().code(),
                patientRef,
                one.unit().value(),
                one.level().code(),
                one.day(),
                holds(one.result()).orElse(null),
                time(one.result()).map(Duration::toSeconds).orElse(null),
                one.about().kind(),
                one.about().id(),
                one.about().item().orElse(null),
                one.since().at(),
                one.since().event());
    }

    private static Optional<Boolean> holds(Result result) {
        return switch (result) {
            case Result.Judged(boolean holds) -> Optional.of(holds);
            case Result.Counted counted -> Optional.empty();
            case Result.Lasted lasted -> Optional.empty();
        };
    }

    private static Optional<Duration> time(Result result) {
        return switch (result) {
            case Result.Lasted(Duration time) -> Optional.of(time);
            case Result.Counted counted -> Optional.empty();
            case Result.Judged judged -> Optional.empty();
        };
    }
}
