package se.stafett.bench.figure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The figures for other programs. */
final class FiguresJson {
    private FiguresJson() {}

    static String of(List<Figure> figures, List<String> notes) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode list = all.putArray("figures");
        figures.forEach(figure -> list.add(json(figure)));
        ArrayNode words = all.putArray("notes");
        notes.forEach(words::add);
        return all.toString();
    }

    private static ObjectNode json(Figure figure) {
        Spread measured = figure.measured();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("part", figure.part())
                .put("name", figure.name())
                .put("unit", figure.unit())
                .put("median", measured.median())
                .put("min", measured.min())
                .put("max", measured.max())
                .put("runs", measured.runs());
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
        return json;
    }
}
