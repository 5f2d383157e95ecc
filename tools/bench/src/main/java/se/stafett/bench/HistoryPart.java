package se.stafett.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.Load;
import se.stafett.bench.store.AppendingClient;
import se.stafett.bench.store.Filling;
import se.stafett.bench.store.StoreDatabase;
import se.stafett.local.stack.Service;

/**
 * The same appends to a store with much history and to one with little, in turn, so that what else goes on in the machine
 * falls on both.
 */
final class HistoryPart {
    private static final Duration LONGEST_FILLING = Duration.ofMinutes(3);
    private static final Target COST = Target.atMost(1.2);
    private static final int ROUNDS_A_RUN = 2;

    // as many commands as events, as a store has that grew by commands and not by filling
    private static final String COMMANDS = "insert into store.command select repeat(md5((n % 100)::text), 2),"
            + " gen_random_uuid()::text, repeat('f', 64), gen_random_uuid()::text, gen_random_uuid(), 1, n % 64, n,"
            + " clock_timestamp() from generate_series(1, (select sum(last_position)::bigint from store.lane)) n";

    private final Scene scene;
    private final Effort effort;
    private final Report report;

    HistoryPart(Scene scene, Report report) {
        this.scene = scene;
        this.effort = scene.effort();
        this.report = report;
    }

    void measure() throws SQLException, InterruptedException {
        scene.grounds().stop(Service.PLAN.name());
        StoreDatabase large = scene.store();
        new Filling(large, scene.plans()).add(effort.many() - large.events(), LONGEST_FILLING);
        large.run(COMMANDS);
        large.settle();
        scene.small().settle();
        compare(large, scene.small());
    }

    private void compare(StoreDatabase large, StoreDatabase small) throws SQLException, InterruptedException {
        long many = large.events();
        long few = small.events();
        int rounds = ROUNDS_A_RUN * effort.runs();
        int acts = Math.max(1, effort.appends() / effort.crowd());
        List<Double> toMany = new ArrayList<>();
        List<Double> toFew = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        try (Crew manyCrew = crew(large, acts * (rounds + 1));
                Crew fewCrew = crew(small, acts * (rounds + 1))) {
            manyCrew.runTimes(acts).sound();
            fewCrew.runTimes(acts).sound();
            for (int i = 0; i < rounds; i++) {
                Load withFew = fewCrew.runTimes(acts).sound();
                Load withMany = manyCrew.runTimes(acts).sound();
                toFew.add(withFew.rate());
                toMany.add(withMany.rate());
                costs.add(withFew.rate() / withMany.rate());
            }
        }
        report.add(figure("appends to " + few + " events", "/s", toFew));
        report.add(figure("appends to " + many + " events", "/s", toMany));
        report.add(figure("cost of an append, large to small", "times", costs).with(COST));
    }

    private Crew crew(StoreDatabase database, int acts) throws SQLException {
        List<AppendingClient> clients = new ArrayList<>();
        for (int i = 0; i < effort.crowd(); i++) {
            clients.add(new AppendingClient(database, scene.plans(), acts));
        }
        return new Crew(clients);
    }

    private static Figure figure(String name, String unit, List<Double> runs) {
        return Figure.of(Part.HISTORY.title(), name, unit, Spread.of(runs));
    }
}
