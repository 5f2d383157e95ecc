package se.stafett.webhook.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.service.meters.Level;
import se.stafett.service.meters.Looked;

/** Deliveries that wait for their receiver, and those that were laid aside. */
@Singleton
class WaitingLook implements Looked {
    private static final String STATE = "state";

    @Override
    public List<Level> levels() {
        return List.of(
                new Level(
                        "stafett.webhooks.deliveries",
                        STATE,
                        List.of("waiting", "dead"),
                        "Deliveries that have not reached their receiver"),
                new Level(
                        "stafett.webhooks.age.seconds",
                        STATE,
                        List.of("waiting"),
                        "How long the oldest of them has waited, in seconds"));
    }

    @Override
    public String query() {
        return """
                with undelivered as (
                    select 'waiting' as state, count(*) as count,
                        extract(epoch from clock_timestamp() - min(d.queued_at)) as age
                    from webhook.delivery d join webhook.subscription s using (subscription_id)
                    where d.state = 'waiting' and s.status = 'active'
                    union all select 'dead', count(*), null from webhook.delivery where state = 'dead')
                select name, state, cast(figure as double precision) from (
                    select 'stafett.webhooks.deliveries' as name, state, cast(count as numeric) as figure from undelivered
                    union all select 'stafett.webhooks.age.seconds', state, age from undelivered
                        where age is not null) figures
                """;
    }
}
