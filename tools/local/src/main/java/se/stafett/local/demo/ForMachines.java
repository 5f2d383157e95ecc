package se.stafett.local.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.LoadResult;

/** The demo as NDJSON: each line an object whose {@code line} says what it tells. */
final class ForMachines implements Narrator {
    private final PrintStream out;

    ForMachines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String words, @Nullable Answer answer) {
        ObjectNode line = line("step").put("words", words);
        if (answer != null) {
            line.put("id", answer.id().toString())
                    .put("version", answer.version())
                    .put("lane", answer.lane())
                    .put("position", answer.position());
        }
        out.println(line);
    }

    @Override
    public void loaded(LoadResult result, long commands, long repeated) {
        ObjectNode line = line("loaded")
                .put("patients", result.patients())
                .put("inSource", result.inSource())
                .put("plans", result.plans().size())
                .put("commands", commands)
                .put("sentAgain", repeated);
        ObjectNode unusable = line.putObject("unusable");
        result.unusable().forEach(unusable::put);
        ArrayNode failures = line.putArray("failures");
        result.failures().forEach(failures::add);
        out.println(line);
        for (Sort sort : Sort.values()) {
            result.findings().forEach(sort, (kind, count) -> {
                ObjectNode finding = line("finding")
                        .put("sort", sort.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("kind", kind)
                        .put("times", count.times());
                ArrayNode examples = finding.putArray("examples");
                count.examples().forEach(examples::add);
                out.println(finding);
            });
        }
    }

    @Override
    public void responsible(String words) {
        out.println(line("responsible").put("words", words));
    }

    @Override
    public void compared(List<Rebuilt> systems) {
        for (Rebuilt system : systems) {
            system.pairs().forEach(pair -> out.println(plan(pair).put("system", system.system())));
            out.println(line("compared")
                    .put("system", system.system())
                    .put("plans", system.pairs().size())
                    .put("equal", system.equal())
                    .put("subscriber", system.account()));
        }
    }

    private static ObjectNode plan(Pair pair) {
        ObjectNode line = line("plan")
                .put("planId", pair.shown().planId().toString())
                .put("equal", pair.isEqual())
                .put("version", pair.shown().version())
                .put("lane", pair.shown().lane())
                .put("position", pair.shown().position())
                .put("status", pair.shown().status())
                .put("digest", pair.shown().digest());
        if (pair.rebuilt() != null) {
            line.put("rebuiltDigest", pair.rebuilt().digest());
        }
        return line;
    }

    @Override
    public void journey(Journey journey) {
        ObjectNode line = line("journey").put("follows", journey.follows());
        ArrayNode steps = line.putArray("steps");
        journey.steps().forEach(step -> steps.add(step.code()));
        ArrayNode deviations = line.putArray("deviations");
        journey.departures().forEach(one -> deviations.add(one.code()));
        out.println(line);
    }

    @Override
    public void failed(String why) {
        out.println(line("failed").put("why", why));
    }

    private static ObjectNode line(String name) {
        return JsonNodeFactory.instance.objectNode().put("line", name);
    }
}
