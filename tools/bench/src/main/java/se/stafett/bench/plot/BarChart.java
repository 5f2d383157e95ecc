package se.stafett.bench.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Target;

/** A bar for each figure, with a mark where its target is. */
final class BarChart {
    private static final int LEFT = 190;
    private static final int RIGHT = Svg.WIDTH - 90;
    private static final int TOP = 48;
    private static final int LINE = 34;
    private static final int BAR = 20;

    private final Plot plot;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(Plot plot) {
        this.plot = plot;
    }

    private record Bar(String name, double value, Optional<Target> target) {}

    void add(String name, Figure figure) {
        bars.add(new Bar(name, figure.measured().median(), figure.target().filter(target -> !target.ofLimit())));
    }

    String draw() {
        int bottom = TOP + LINE * bars.size();
        Svg svg = new Svg(bottom + 56, plot.title());
        double most = bars.stream()
                .mapToDouble(bar ->
                        Math.max(bar.value(), bar.target().map(Target::value).orElse(0.0)))
                .max()
                .orElse(1);
        Scale wide = Scale.linear(most, LEFT, RIGHT);
        for (double tick : wide.ticks()) {
            svg.line(wide.place(tick), TOP - 4, wide.place(tick), bottom, "grid");
            svg.text(wide.place(tick), bottom + 18, "middle", Label.of(tick), "");
        }
        svg.text((LEFT + RIGHT) / 2.0, bottom + 42, "middle", plot.up() + (hasTargets() ? "; red: target" : ""), "");
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), wide, TOP + LINE * i + (LINE - BAR) / 2.0);
        }
        return svg.toString();
    }

    private boolean hasTargets() {
        return bars.stream().anyMatch(bar -> bar.target().isPresent());
    }

    private static void draw(Svg svg, Bar bar, Scale wide, double y) {
        svg.text(LEFT - 10, y + BAR - 5, "end", bar.name(), "");
        svg.bar(LEFT, y, wide.place(bar.value()) - LEFT, BAR, "bar c0");
        double end = bar.value();
        if (bar.target().isPresent()) {
            double target = bar.target().get().value();
            svg.line(wide.place(target), y - 4, wide.place(target), y + BAR + 4, "target");
        }
        svg.text(wide.place(end) + 8, y + BAR - 5, "start", Label.of(end), "");
    }
}
