package se.stafett.bench.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.bench.figure.Plot;

/** Series of points over what was varied, on a logarithmic axis; dashed where they are limits; the runs' spread as a bar. */
final class LineChart {
    private static final int HEIGHT = 412;
    private static final int LEFT = 80;
    private static final int RIGHT = Svg.WIDTH - 305;
    private static final int TOP = 62;
    private static final int BOTTOM = HEIGHT - 56;
    private static final int LEGEND_LINE = 24;

    private final Plot plot;
    private final Map<String, List<Point>> series = new LinkedHashMap<>();

    LineChart(Plot plot) {
        this.plot = plot;
    }

    private record Point(double at, double value, double least, double most) {}

    void add(String name, double at, double value, double least, double most) {
        series.computeIfAbsent(name, fresh -> new ArrayList<>()).add(new Point(at, value, least, most));
    }

    /** @param limits names of the series that are limits: each has the colour of the series before it */
    String draw(List<String> limits) {
        Svg svg = new Svg(HEIGHT, plot.title());
        List<Double> across = points().map(Point::at).distinct().sorted().toList();
        double widest = across.getLast() / across.getFirst();
        Scale wide = new Scale(
                widest > 1,
                across.getFirst(),
                Math.max(across.getLast(), across.getFirst() + 1),
                LEFT + 20,
                RIGHT - 20);
        double most = points().mapToDouble(Point::most).max().orElse(1);
        double least = points().mapToDouble(Point::least).min().orElse(1);
        Scale high = plot.isLogarithmic()
                ? Scale.logarithmic(Math.max(least, most / 1e6), most, BOTTOM, TOP)
                : Scale.linear(most, BOTTOM, TOP);
        for (double tick : high.ticks()) {
            svg.line(LEFT, high.place(tick), RIGHT, high.place(tick), "grid");
            svg.text(LEFT - 8, high.place(tick) + 4, "end", Label.of(tick), "");
        }
        across.forEach(at -> svg.text(wide.place(at), BOTTOM + 20, "middle", Label.of(at), ""));
        svg.text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "middle", plot.across(), "");
        svg.text(LEFT - 60, TOP - 16, "start", plot.up(), "");
        int colour = -1;
        int line = 0;
        for (Map.Entry<String, List<Point>> each : series.entrySet()) {
            boolean limit = limits.contains(each.getKey());
            colour = limit ? Math.max(colour, 0) : colour + 1;
            String looks = "c" + colour % Svg.COLOURS;
            draw(svg, each.getValue(), wide, high, looks, limit);
            legend(svg, each.getKey(), TOP + LEGEND_LINE * line, looks, limit);
            line++;
        }
        return svg.toString();
    }

    private Stream<Point> points() {
        return series.values().stream().flatMap(List::stream);
    }

    private static void draw(Svg svg, List<Point> points, Scale wide, Scale high, String looks, boolean limit) {
        List<Point> inOrder =
                points.stream().sorted(Comparator.comparingDouble(Point::at)).toList();
        svg.polyline(
                inOrder.stream()
                        .map(point -> Svg.place(wide.place(point.at())) + "," + Svg.place(high.place(point.value())))
                        .collect(Collectors.joining(" ")),
                "line " + looks + (limit ? " limit" : ""));
        for (Point point : inOrder) {
            double x = wide.place(point.at());
            if (point.least() < point.most()) {
                svg.line(x, high.place(point.least()), x, high.place(point.most()), "spread " + looks);
            }
            svg.dot(x, high.place(point.value()), "dot " + looks);
        }
    }

    private static void legend(Svg svg, String name, double y, String looks, boolean limit) {
        svg.line(RIGHT + 12, y, RIGHT + 40, y, "line " + looks + (limit ? " limit" : ""));
        svg.text(RIGHT + 46, y + 4, "start", name, "");
    }
}
