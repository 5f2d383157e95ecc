package se.stafett.local.demo;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.client.PlanView;
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
    public void responsible(String words) {
        out.printf("%29s%s%n", "", "→ " + words);
    }

    @Override
    public void compared(List<Rebuilt> systems) {
        out.println();
        String text = systems.getFirst().text();
        if (!text.isEmpty()) {
            out.println("The plan as other systems rebuilt it from Kafka alone:");
            out.println();
            out.println(text.indent(2));
        }
        systems.forEach(
                system -> out.printf("The system of the %s read Kafka: %s%n", system.system(), system.account()));
        out.println();
        if (systems.getFirst().pairs().size() == 1) {
            out.printf(
                    "%-14s  %-36s  %7s  %13s  %-9s  %s%n", "", "plan", "version", "lane:position", "status", "digest");
            line("plan-service", systems.getFirst().pairs().getFirst().shown());
            systems.forEach(system -> rebuilt(system.system(), system.pairs().getFirst()));
        } else {
            systems.forEach(this::differences);
        }
        out.println();
        systems.forEach(this::verdict);
    }

    private void differences(Rebuilt system) {
        system.pairs().stream().filter(pair -> !pair.isEqual()).limit(SHOWN).forEach(pair -> {
            line("plan-service", pair.shown());
            rebuilt(system.system(), pair);
        });
    }

    private void rebuilt(String system, Pair pair) {
        PlanLine rebuilt = pair.rebuilt();
        if (rebuilt == null) {
            out.printf("%-14s  knows of no such plan%n", system);
        } else {
            line(
                    system,
                    new PlanView(
                            rebuilt.planId(),
                            rebuilt.version(),
                            rebuilt.lane(),
                            rebuilt.position(),
                            rebuilt.digest(),
                            rebuilt.status()));
        }
    }

    private void line(String side, PlanView plan) {
        out.printf(
                "%-14s  %-36s  %7d  %13s  %-9s  %s%n",
                side, plan.planId(), plan.version(), plan.lane() + ":" + plan.position(), plan.status(), plan.digest());
    }

    private void verdict(Rebuilt system) {
        int plans = system.pairs().size();
        out.println(
                system.equal() == plans
                        ? "Equal: " + plans + " of " + plans + " plans have the same digest at plan-service and the "
                                + system.system() + "."
                        : "DIFFERENT: only " + system.equal() + " of " + plans
                                + " plans have the same digest at plan-service and the " + system.system() + ".");
    }

    @Override
    public void journey(Journey journey) {
        out.println();
        out.println("The journey over all services, by the generic model for rehabilitation:");
        out.println();
        journey.steps().forEach(this::line);
        out.println();
        if (journey.follows()) {
            out.println("It follows the model all the way.");
        } else {
            out.println("It departs from the model:");
            journey.departures().forEach(this::line);
        }
    }

    private void line(Journey.Line line) {
        out.printf("  %-16s  %s%n", Cast.wordsFor(line.unit()), line.text());
    }

    @Override
    public void failed(String why) {
        problems.println(why);
    }
}
