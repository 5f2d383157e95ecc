package se.stafett.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that has been measured so far, and what one must know to read it. */
public final class Report {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Consumer<String> listener;

    /** @param listener gets each figure as one line, as soon as it is there */
    public Report(Consumer<String> listener) {
        this.listener = listener;
    }

    public void add(Figure figure) {
        figures.add(figure);
        listener.accept(figure.part() + ", " + figure.name() + ": " + Amount.spread(figure.measured(), figure.unit()));
    }

    /** Something that concerns how the figures are to be read. */
    public void note(String line) {
        notes.add(line);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** As a table for people, lines ended by newlines. */
    public String text() {
        StringBuilder text = new StringBuilder(TextTable.of(figures));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /** As one JSON object. */
    public String json() {
        return FiguresJson.of(figures, notes);
    }
}
