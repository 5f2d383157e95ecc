package se.stafett.bench.plot;

import java.util.Locale;

/** A picture that is being drawn, in units of a pixel. What is drawn later lies above. */
final class Svg {
    static final int WIDTH = 820;
    static final int COLOURS = 6;

    private static final String STYLE = """
            <style>
              svg { font: 13px system-ui, sans-serif; }
              .paper { fill: #ffffff; } text { fill: #1f2328; } .title { font-weight: 600; font-size: 15px; }
              .grid { stroke: #d1d9e0; } .limit { stroke-dasharray: 6 4; } .target { stroke: #cf222e; stroke-width: 2; }
              .c0 { color: #0969da; } .c1 { color: #bc4c00; } .c2 { color: #1a7f37; } .c3 { color: #8250df; } .c4 { color: #9a6700; } .c5 { color: #bf3989; }
              .line { stroke: currentColor; stroke-width: 2; fill: none; } .dot, .bar { fill: currentColor; } .spread { stroke: currentColor; }
              @media (prefers-color-scheme: dark) {
                .paper { fill: #0d1117; } text { fill: #e6edf3; } .grid { stroke: #3d444d; } .target { stroke: #ff7b72; }
                .c0 { color: #4493f8; } .c1 { color: #f0883e; } .c2 { color: #3fb950; } .c3 { color: #ab7df8; } .c4 { color: #d29922; } .c5 { color: #db61a2; }
              }
            </style>
            """;

    private final StringBuilder content = new StringBuilder();
    private final int height;
    private final String title;

    Svg(int height, String title) {
        this.height = height;
        this.title = escaped(title);
        text(WIDTH / 2.0, 24, "middle", title, "title");
    }

    void line(double fromX, double fromY, double toX, double toY, String looks) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>"
                .formatted(place(fromX), place(fromY), place(toX), place(toY), looks));
    }

    /** @param points x and y of each, as {@code points} takes them */
    void polyline(String points, String looks) {
        add("<polyline points=\"%s\" class=\"%s\"/>".formatted(points, looks));
    }

    void dot(double x, double y, String looks) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"4\" class=\"%s\"/>".formatted(place(x), place(y), looks));
    }

    void bar(double x, double y, double width, double thick, String looks) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"/>"
                .formatted(place(x), place(y), place(width), place(thick), looks));
    }

    /** @param anchor what of it stands there: start, middle or end */
    void text(double x, double y, String anchor, String words, String looks) {
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>"
                .formatted(place(x), place(y), anchor, looks, escaped(words)));
    }

    private void add(String element) {
        content.append("  ").append(element).append('\n');
    }

    static String place(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%1$d" height="%2$d" role="img">
                  <title>%s</title>
                %s  <rect width="100%%" height="100%%" class="paper"/>
                %s</svg>
                """.formatted(WIDTH, height, title, STYLE.indent(2), content);
    }
}
