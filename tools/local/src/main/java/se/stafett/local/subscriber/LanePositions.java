package se.stafett.local.subscriber;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stafett.contracts.event.Lane;

/**
 * How far to read: a position for each lane that matters, written {@code 12:345,40:7}.
 *
 * @param positions from lane (0 to 63) to position (from 1)
 */
public record LanePositions(Map<Integer, Long> positions) {
    public LanePositions {
        positions = Map.copyOf(positions);
    }

    /** @throws IllegalArgumentException saying what is wrong */
    static LanePositions parse(String text) {
        Map<Integer, Long> positions = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            if (!part.matches("[0-9]{1,2}:[0-9]{1,18}")) {
                throw new IllegalArgumentException("lanes and positions are written 12:345,40:7");
            }
            int colon = part.indexOf(':');
            int lane = Integer.parseInt(part.substring(0, colon));
            if (lane >= Lane.COUNT) {
                throw new IllegalArgumentException("lanes go from 0 to " + (Lane.COUNT - 1));
            }
            positions.merge(lane, Long.parseLong(part.substring(colon + 1)), Math::max);
        }
        return new LanePositions(positions);
    }

    @Override
    public String toString() {
        return new TreeMap<>(positions)
                .entrySet().stream()
                        .map(lane -> lane.getKey() + ":" + lane.getValue())
                        .collect(Collectors.joining(","));
    }
}
