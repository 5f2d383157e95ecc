package se.stafett.service.wiring;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ids and idle figures out of the meters. A request that is refused before it has found its endpoint would be counted under its own
 * path, and every such path is a series that stays.
 */
final class RequestMeters {
    private static final String URI = "uri";
    private static final String NO_ENDPOINT = "NOT_ROUTED";

    private RequestMeters() {}

    @Produces
    @Singleton
    static MeterFilter withoutRawPaths() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                String uri = meter.getTag(URI);
                return uri != null && uri.startsWith("/v1") ? meter.replaceTags(routed(meter)) : meter;
            }
        };
    }

    /**
     * The client library tells seven figures of each partition, and all of them twice, once with dots in the topic's name and once
     * with underscores; how far a partition is behind is the one that is looked at.
     */
    @Produces
    @Singleton
    static MeterFilter withoutPartitions() {
        return MeterFilter.deny(meter -> meter.getName().startsWith("kafka.")
                && meter.getTag("partition") != null
                && !(meter.getName().equals("kafka.consumer.fetch.manager.records.lag")
                        && isPlain(meter.getTag("topic"))));
    }

    private static boolean isPlain(@Nullable String topic) {
        return topic != null && topic.indexOf('_') < 0;
    }

    private static Iterable<Tag> routed(Meter.Id meter) {
        return meter.getTags().stream()
                .map(tag -> tag.getKey().equals(URI) ? Tag.of(URI, NO_ENDPOINT) : tag)
                .toList();
    }
}
