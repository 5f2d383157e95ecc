package se.stafett.indicator.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Result;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.domain.rules.Cases;

/** A patient's way through care, and what is counted of it in the end. */
final class Way {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final List<Happened> happened = new ArrayList<>();

    /** Something that was told of, with its place in a log. */
    record Happened(Told told, LogEvent event) {
        static Happened of(Told told, Instant at, UUID id) {
            LogEvent event = new LogEvent(
                    told.source(),
                    0,
                    1,
                    id,
                    told.stream(),
                    1,
                    "some.thing.v1",
                    "0123456789abcdef0123456789abcdef",
                    at,
                    at,
                    id,
                    id,
                    null,
                    "",
                    Hash.GENESIS,
                    Hash.GENESIS);
            return new Happened(told, event);
        }
    }

    static Way given() {
        return new Way();
    }

    /** From that moment in Sweden, such as 2026-03-02T10:00, minute by minute. */
    Way at(String moment, Told... told) {
        Instant at = LocalDateTime.parse(moment).atZone(SWEDEN).toInstant();
        for (Told one : told) {
            happened.add(Happened.of(one, at, new UUID(0, happened.size() + 1L)));
            at = at.plus(Duration.ofMinutes(1));
        }
        return this;
    }

    /** In the forenoon of a day. */
    Way on(String day, Told... told) {
        return at(day + "T10:00", told);
    }

    /** Each as unit, day, level and what it adds. */
    List<String> cases(Indicator indicator) {
        return Cases.of(track(happened)).stream()
                .filter(one -> one.indicator() == indicator)
                .map(Way::text)
                .toList();
    }

    static Track track(List<Happened> happened) {
        Track track = Track.BLANK;
        for (Happened one : happened) {
            track = Tracking.after(track, one.event(), one.told().event());
        }
        return track;
    }

    private static String text(Case one) {
        String unit = one.unit().value().replaceFirst(".*-", "");
        return String.join(" ", unit, one.day().toString(), one.level().code(), text(one.result()));
    }

    private static String text(Result result) {
        return switch (result) {
            case Result.Counted counted -> "counted";
            case Result.Judged(boolean holds) -> holds ? "yes" : "no";
            case Result.Lasted(Duration time) -> time.toString();
        };
    }
}
