package se.stafett.notice.listening;

import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.service.meters.Level;
import se.stafett.service.meters.Looked;

/** Notices that nobody has fetched yet. */
@Singleton
class NoticeLook implements Looked {
    private static final String TO = "recipient";
    private static final List<String> RECIPIENTS = List.of("unit", "patient");

    @Override
    public List<Level> levels() {
        return List.of(
                new Level("stafett.notices.undelivered", TO, RECIPIENTS, "Notices that nobody has fetched yet"),
                new Level(
                        "stafett.notices.undelivered.age.seconds",
                        TO,
                        RECIPIENTS,
                        "How long the oldest of them has waited, in seconds"));
    }

    @Override
    public String query() {
        return """
                with undelivered as (
                    select split_part(recipient, ':', 1) as recipient, count(*) as count,
                        extract(epoch from clock_timestamp() - min(last_at)) as age
                    from notice.notice where delivered_at is null group by 1)
                select name, recipient, cast(figure as double precision) from (
                    select 'stafett.notices.undelivered' as name, recipient, cast(count as numeric) as figure
                    from undelivered
                    union all select 'stafett.notices.undelivered.age.seconds', recipient, age from undelivered) figures
                """;
    }
}
