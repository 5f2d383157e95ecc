package se.stafett.local.demo;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.loader.Findings;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.LoadResult;
import se.stafett.local.subscriber.PlanLine;

/** The demo in plain words. */
final class ForPeople implements Narrator {
    private static final int SHOWN = 10;

    private final PrintStream out;
    private final PrintStream problems;
    private int steps;

    ForPeople(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    @Override
    public void step(String words, @Nullable Answer answer) {
        if (steps++ == 0) {
            out.println("  #  version  lane:position");
        }
        String version = answer == null ? "" : String.valueOf(answer.version());
        String place = answer == null ? "" : answer.lane() + ":" + answer.position();
        out.printf("%3d  %7s  %13s  %s%n", steps, version, place, words);
    }

    @Override
    public void loaded(LoadResult result, long commands, long repeated) {
        out.printf(
                "%d of %d care plans of %d patients are loaded, by %d commands, %d of them sent again.%n",
                result.plans().size(), result.inSource(), result.patients(), commands, repeated);
        result.unusable().forEach((file, reason) -> out.println("Not usable: " + file + ", " + reason + "."));
        result.failures().forEach(failure -> problems.println("Not loaded: " + failure));
        for (Sort sort : Sort.values()) {
            out.println();
            out.println(
                    Character.toUpperCase(sort.words().charAt(0)) + sort.words().substring(1) + ":");
            result.findings().forEach(sort, this::finding);
        }
    }

    private void finding(String kind, Findings.Count count) {
        String examples = String.join("; ", count.examples());
        out.printf("%7d  %s%s%n", count.times(), kind, examples.isEmpty() ? "" : "  (" + examples + ")");
    }

    @Override
    public void compared(List<Pair> pairs, String text, String account) {
        out.println();
        if (!text.isEmpty()) {
            out.println("The plan as another system rebuilt it from Kafka alone:");
            out.println();
            out.println(text.indent(2));
        }
        out.println("Another system read Kafka: " + account);
        long equal = pairs.stream().filter(Pair::isEqual).count();
        if (pairs.size() == 1) {
            out.println();
            side(pairs.getFirst());
        } else {
            pairs.stream().filter(pair -> !pair.isEqual()).limit(SHOWN).forEach(this::side);
        }
        out.println();
        out.println(
                equal == pairs.size()
                        ? "Equal: " + equal + " of " + pairs.size() + " plans have the same digest on both sides."
                        : "DIFFERENT: only " + equal + " of " + pairs.size()
                                + " plans have the same digest on both sides.");
    }

    private void side(Pair pair) {
        out.printf("%-14s  %-36s  %7s  %13s  %-9s  %s%n", "", "plan", "version", "lane:position", "status", "digest");
        out.printf(
                "%-14s  %-36s  %7d  %13s  %-9s  %s%n",
                "plan-service",
                pair.shown().planId(),
                pair.shown().version(),
                pair.shown().lane() + ":" + pair.shown().position(),
                pair.shown().status(),
                pair.shown().digest());
        PlanLine rebuilt = pair.rebuilt();
        if (rebuilt == null) {
            out.println("subscriber      knows of no such plan");
        } else {
            out.printf(
                    "%-14s  %-36s  %7d  %13s  %-9s  %s%n",
                    "subscriber",
                    rebuilt.planId(),
                    rebuilt.version(),
                    rebuilt.lane() + ":" + rebuilt.position(),
                    rebuilt.status(),
                    rebuilt.digest());
        }
    }

    @Override
    public void failed(String why) {
        problems.println(why);
    }
}
