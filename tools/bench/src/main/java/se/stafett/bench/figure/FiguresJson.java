package se.stafett.bench.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Results for other programs, and for a later run of this one. */
final class FiguresJson {
    private FiguresJson() {}

    static String of(Results results) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode sections = all.putArray("sections");
        for (Section section : results.sections()) {
            ObjectNode json = sections.addObject()
                    .put("part", section.part())
                    .put("machine", section.machine())
                    .put("run", section.run());
            ArrayNode figures = json.putArray("figures");
            section.figures().forEach(figure -> figures.add(json(figure)));
            ArrayNode notes = json.putArray("notes");
            section.notes().forEach(notes::add);
        }
        return all.toPrettyString();
    }

    private static ObjectNode json(Figure figure) {
        Spread measured = figure.measured();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("title", figure.part())
                .put("name", figure.name())
                .put("unit", figure.unit())
                .put("median", measured.median());
        ArrayNode runs = json.putArray("runs");
        measured.values().forEach(runs::add);
        figure.target()
                .ifPresent(target -> json.putObject("target")
                        .put(
                                "sense",
                                target.sense().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("value", target.value())
                        .put("of", target.ofLimit() ? "limit" : "unit")
                        .put("met", figure.isMet().orElseThrow()));
        figure.limit()
                .ifPresent(limit ->
                        json.putObject("limit").put("name", limit.name()).put("value", limit.value()));
        figure.ratio().ifPresent(ratio -> json.put("ratio", ratio));
        figure.drawn()
                .ifPresent(drawn -> json.putObject("drawn")
                        .put("plot", drawn.plot().name())
                        .put("series", drawn.series())
                        .put("at", drawn.at()));
        return json;
    }

    /** @throws IllegalArgumentException when this is not what {@link #of} wrote */
    static Results read(String json) {
        try {
            List<Section> sections = new ArrayList<>();
            for (JsonNode section : new ObjectMapper().readTree(json).required("sections")) {
                sections.add(new Section(
                        section.required("part").asText(),
                        section.required("machine").asText(),
                        section.required("run").asText(),
                        elements(section.required("figures")).stream()
                                .map(FiguresJson::figure)
                                .toList(),
                        elements(section.required("notes")).stream()
                                .map(JsonNode::asText)
                                .toList()));
            }
            return new Results(sections);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("these are no results", broken);
        }
    }

    private static Figure figure(JsonNode json) {
        return new Figure(
                json.required("title").asText(),
                json.required("name").asText(),
                json.required("unit").asText(),
                Spread.of(elements(json.required("runs")).stream()
                        .map(JsonNode::asDouble)
                        .toList()),
                part(json, "target").map(FiguresJson::target),
                part(json, "limit")
                        .map(limit -> new Limit(
                                limit.required("name").asText(),
                                limit.required("value").asDouble())),
                part(json, "drawn")
                        .map(drawn -> new Drawn(
                                Plot.valueOf(drawn.required("plot").asText()),
                                drawn.required("series").asText(),
                                drawn.required("at").asDouble())));
    }

    private static Target target(JsonNode json) {
        String sense = json.required("sense").asText().toUpperCase(Locale.ROOT).replace('-', '_');
        return new Target(
                Target.Sense.valueOf(sense),
                json.required("value").asDouble(),
                json.required("of").asText().equals("limit"));
    }

    private static Optional<JsonNode> part(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
