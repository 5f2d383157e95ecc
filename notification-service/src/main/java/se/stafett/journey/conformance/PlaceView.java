package se.stafett.journey.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.payload.Recorded;

@Schema(name = "JourneyPlace", description = "The latest event of the patient in one service's log.")
record PlaceView(
        @Schema(examples = "/plan-service") String source,
        @Schema(examples = "12") int lane,
        @Schema(examples = "345") long position) {

    /** One for each service, by name. */
    static List<PlaceView> of(List<Recorded> events) {
        Map<String, PlaceView> latest = new TreeMap<>();
        events.stream()
                .map(Recorded::envelope)
                .map(event -> new PlaceView(event.source(), event.lane(), event.position()))
                .forEach(place -> latest.put(place.source(), place));
        return List.copyOf(latest.values());
    }
}
