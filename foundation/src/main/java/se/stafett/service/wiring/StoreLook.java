package se.stafett.service.wiring;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import se.stafett.contracts.event.Lane;
import se.stafett.service.automation.Waker;
import se.stafett.service.listening.Listener;
import se.stafett.service.meters.Level;
import se.stafett.service.meters.Looked;

/** What waits in the store: events to be published, patients that are held up, lanes that stand still, times that have come. */
@Singleton
class StoreLook implements Looked {
    private static final String LISTENER = "listener";
    private static final String KIND = "kind";

    private final List<String> listeners;
    private final List<String> kinds;

    StoreLook(@All List<Listener> listeners, @All List<Waker<?, ?, ?>> wakers) {
        this.listeners = listeners.stream().map(Listener::name).distinct().toList();
        this.kinds = wakers.stream().map(Waker::kind).distinct().toList();
    }

    @Override
    public List<Level> levels() {
        List<String> lanes =
                IntStream.range(0, Lane.COUNT).mapToObj(Integer::toString).toList();
        return List.of(
                new Level("stafett.relay.unpublished", "lane", lanes, "Events of the lane that are not published yet"),
                new Level(
                        "stafett.relay.unpublished.age.seconds",
                        "lane",
                        lanes,
                        "How long the oldest of them has waited, in seconds"),
                new Level(
                        "stafett.parked.sequences",
                        LISTENER,
                        listeners,
                        "Patients whose events wait for a person, since one could not be applied"),
                new Level(
                        "stafett.parked.age.seconds",
                        LISTENER,
                        listeners,
                        "How long the oldest parked event has waited, in seconds"),
                new Level(
                        "stafett.listening.halted.lanes",
                        LISTENER,
                        listeners,
                        "Lanes that stand still until somebody has looked: their history is not the one that was heard before"),
                new Level(
                        "stafett.clock.overdue", KIND, kinds, "Things whose time has come and that were not woken yet"),
                new Level(
                        "stafett.clock.overdue.age.seconds",
                        KIND,
                        kinds,
                        "For how long the longest waiting of them has been due, in seconds"));
    }

    @Override
    public String query() {
        return """
                with behind as (
                    select l.lane, l.last_position - r.position as count,
                        extract(epoch from clock_timestamp() - e.recorded_at) as age
                    from store.lane l join store.relay r on r.lane = l.lane
                    left join store.event e on e.lane = l.lane and e.position = r.position + 1
                    where l.last_position > r.position),
                parked as (
                    select consumer, count(distinct (source, patient_ref)) as count,
                        extract(epoch from clock_timestamp() - min(parked_at)) as age
                    from store.parked where settled is null group by consumer),
                overdue as (
                    select type, count(*) as count, extract(epoch from clock_timestamp() - min(wake_at)) as age
                    from store.stream where wake_at <= clock_timestamp() group by type)
                select name, word, cast(figure as double precision) from (
                    select 'stafett.relay.unpublished' as name, cast(lane as text) as word, cast(count as numeric) as figure
                    from behind
                    union all select 'stafett.relay.unpublished.age.seconds', cast(lane as text), age from behind
                    union all select 'stafett.parked.sequences', consumer, count from parked
                    union all select 'stafett.parked.age.seconds', consumer, age from parked
                    union all select 'stafett.listening.halted.lanes', consumer, count(*) from store.inbox
                        where halted is not null group by consumer
                    union all select 'stafett.clock.overdue', type, count from overdue
                    union all select 'stafett.clock.overdue.age.seconds', type, age from overdue) figures
                """;
    }
}
