package se.stafett.service.meters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of one look, as gauges: what was not found is zero, and what could not be looked at is not a number. */
final class Levels {
    private final MeterRegistry registry;
    private final Map<String, Level> levels = new ConcurrentHashMap<>();
    private final Set<Place> known = ConcurrentHashMap.newKeySet();
    private volatile Map<Place, Double> found = Map.of();
    private volatile boolean blind;

    /** Where a figure belongs. */
    record Place(String level, String word) {}

    Levels(MeterRegistry registry, List<Level> levels) {
        this.registry = registry;
        levels.forEach(level -> this.levels.put(level.name(), level));
        levels.forEach(level -> level.words().forEach(word -> show(new Place(level.name(), word))));
    }

    void found(Map<Place, Double> figures) {
        found = Map.copyOf(figures);
        blind = false;
        figures.keySet().forEach(this::show);
    }

    void failed() {
        blind = true;
    }

    private void show(Place place) {
        Level level = levels.get(place.level());
        if (level != null && known.add(place)) {
            Gauge.builder(level.name(), () -> blind ? Double.NaN : found.getOrDefault(place, 0.0))
                    .description(level.meaning())
                    .tag(level.label(), place.word())
                    .register(registry);
        }
    }
}
