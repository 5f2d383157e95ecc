package se.stafett.store.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;

/** What the seal's functions in the database take and give. */
final class SealJson {
    /** Subtrees of one level of tiles are so much higher than those of the level below. */
    private static final int HEIGHT = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SealJson() {}

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database answered with broken JSON", e);
        }
    }

    static SealedHead head(JsonNode lane, String source) {
        return new SealedHead(
                source,
                lane.path("lane").asInt(),
                lane.path("position").asLong(),
                Hash.parse(lane.path("hash").asText()));
    }

    static Contradiction contradiction(JsonNode lane) {
        return new Contradiction(
                lane.path("lane").asInt(),
                lane.path("sealed").asLong(),
                lane.path("position").asLong());
    }

    /** Adds the heads to the tree, and tells what is new of it. */
    static String growth(TreeFrontier edge, List<SealedHead> heads) {
        ObjectNode growth = JSON.createObjectNode();
        ArrayNode leaves = growth.putArray("heads");
        ArrayNode nodes = growth.putArray("nodes");
        for (SealedHead head : heads) {
            leaves.addObject()
                    .put("leaf", edge.size())
                    .put("source", head.source())
                    .put("lane", head.lane())
                    .put("position", head.position())
                    .put("hash", head.hash().toString());
            edge.add(TreeHash.ofEntry(head.toEntry()), (height, place, hash) -> {
                if (height % HEIGHT == 0) {
                    nodes.addObject()
                            .put("level", height / HEIGHT)
                            .put("place", place)
                            .put("hash", hash.toString());
                }
            });
        }
        return growth.put("size", edge.size())
                .put("root", edge.root().toString())
                .put("edge", HexFormat.of().formatHex(edge.toBytes()))
                .toString();
    }
}
