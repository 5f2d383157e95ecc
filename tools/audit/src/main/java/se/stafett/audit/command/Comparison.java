package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.report.Table;
import se.stafett.contracts.payload.EventJson;

/** How the views folded from the log compare with those that the services show. */
final class Comparison implements Answer {
    private static final String PLAN = "plan";

    private final Map<String, Long> equal = new TreeMap<>();
    private final Map<String, Compared> past = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final NavigableSet<Instant> moments;
    private final long seed;
    private final boolean hasSecond;
    private long second;
    private long hidden;

    private record Difference(String kind, UUID id, long version, String problem) {}

    /**
     * Begins with nothing compared.
     *
     * @param moments of the past at which views are compared too
     * @param seed that they were drawn with
     * @param hasSecond whether the second program is asked for plans
     */
    Comparison(NavigableSet<Instant> moments, long seed, boolean hasSecond) {
        this.moments = moments;
        this.seed = seed;
        this.hasSecond = hasSecond;
    }

    void add(Standing view, Optional<String> problem) {
        problem.ifPresentOrElse(what -> differs(view, what), () -> equal.merge(view.kind(), 1L, Long::sum));
    }

    /** Adds what the second program made of a plan. */
    void second(Standing view, boolean isEqual) {
        if (isEqual) {
            second++;
        } else {
            differs(view, "the second program tells another one");
        }
    }

    /**
     * Adds how a view stood at a moment.
     *
     * @param isSecondEqual nothing when the second program was not asked
     */
    void at(Instant moment, Standing view, boolean hasBegun, boolean isLiveEqual, Optional<Boolean> isSecondEqual) {
        boolean isToldAlike = isSecondEqual.orElse(false);
        past.computeIfAbsent(view.kind(), kind -> new Compared()).add(hasBegun, isLiveEqual, isToldAlike);
        if (!isLiveEqual) {
            differs(view, "the service shows another one as of " + moment);
        }
        if (isSecondEqual.isPresent() && !isToldAlike) {
            differs(view, "the second program tells another one as of " + moment);
        }
    }

    private void differs(Standing view, String problem) {
        differences.add(new Difference(view.kind(), view.id(), view.version(), problem));
    }

    void hidden(long more) {
        hidden += more;
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = json.putObject("equal");
        equal.forEach(counts::put);
        json.put("unreadable", hidden);
        if (hasSecond) {
            json.put("equalInSecondProgram", second);
        }
        if (!moments.isEmpty()) {
            json.set("past", pastJson());
        }
        ArrayNode all = json.putArray("differences");
        differences.forEach(one -> all.add(EventJson.write(one)));
        return json;
    }

    private ObjectNode pastJson() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("moments", moments.size())
                .put("seed", seed)
                .put("first", moments.first().toString())
                .put("last", moments.last().toString());
        ObjectNode kinds = json.putObject("states");
        past.forEach((kind, compared) -> {
            ObjectNode counts = kinds.putObject(kind)
                    .put("all", compared.states())
                    .put("begun", compared.begun())
                    .put("equalToLive", compared.live());
            if (hasSecond && kind.equals(PLAN)) {
                counts.put("equalInSecondProgram", compared.second());
            }
        });
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        Table counts = new Table("VIEW", "EQUAL TO THE LIVE ONE");
        equal.forEach((kind, count) -> counts.row(kind, count));
        lines.addAll(counts.lines());
        if (hasSecond) {
            lines.add("Plans equal in the second program: " + second);
        }
        if (!moments.isEmpty()) {
            lines.add("");
            lines.addAll(pastText());
        }
        if (hidden > 0) {
            lines.add("Not compared, since their keys are not to be had: " + hidden);
        }
        if (!differences.isEmpty()) {
            lines.add("");
            Table wrong = new Table("DIFFERS", "ID", "VERSION IN THE LOG", "HOW");
            differences.forEach(one -> wrong.row(one.kind(), one.id(), one.version(), one.problem()));
            lines.addAll(wrong.lines());
        }
        return lines;
    }

    private List<String> pastText() {
        List<String> lines = new ArrayList<>();
        lines.add("At " + moments.size() + " moments from " + moments.first() + " to " + moments.last()
                + ", drawn with seed " + seed + ":");
        Table table =
                new Table("VIEW", "STATES", "BEGUN BY THEN", "EQUAL TO THE LIVE ONE", "EQUAL IN THE SECOND PROGRAM");
        past.forEach((kind, compared) -> table.row(
                kind,
                compared.states(),
                compared.begun(),
                compared.live(),
                hasSecond && kind.equals(PLAN) ? compared.second() : null));
        lines.addAll(table.lines());
        if (!hasSecond) {
            lines.add("The second program was not asked: Node.js 20, or contracts/node after 'npm ci', is not there.");
        }
        return lines;
    }

    @Override
    public ExitCode exitCode() {
        return differences.isEmpty() ? ExitCode.SOUND : ExitCode.FINDING;
    }
}
