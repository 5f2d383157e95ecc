package se.stafett.bench.figure;

import java.util.Locale;

/** The plots that there are. */
public enum Plot {
    LATENCY(Kind.LINES, "How long a command takes, and the same append alone", "clients", "ms", true),
    THROUGHPUT(Kind.LINES, "Commands a second, and the same appends alone", "clients", "commands a second", false),
    READS(Kind.LINES, "Plans read a second, and the bare endpoint", "clients", "reads a second", false),
    GROWTH(
            Kind.RATIOS,
            "Rates in a growing store, in times of those in the smallest",
            "events in the store",
            "times",
            false),
    MEMORY(Kind.BARS, "Memory under load", "", "MB resident", false),
    PROCESSORS(Kind.BARS, "Processors kept busy by 32 clients", "", "processors", false);

    private final Kind kind;
    private final String title;
    private final String across;
    private final String up;
    private final boolean logarithmic;

    Plot(Kind kind, String title, String across, String up, boolean logarithmic) {
        this.kind = kind;
        this.title = title;
        this.across = across;
        this.up = up;
        this.logarithmic = logarithmic;
    }

    /** How figures are drawn. */
    public enum Kind {
        /** Each with its limit, dashed. */
        LINES,
        /** Their ratio to their limit. */
        RATIOS,
        BARS
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What is varied. */
    public String across() {
        return across;
    }

    /** What is measured. */
    public String up() {
        return up;
    }

    /** Whether it is measured in such different sizes that their axis is logarithmic. */
    public boolean isLogarithmic() {
        return logarithmic;
    }

    /** The file it is drawn in. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".svg";
    }
}
