package se.stafett.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that has been measured so far, and what one must know to read it. */
public final class Report {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Section> unfinished = new ArrayList<>();
    private final Consumer<String> listener;
    private int told;
    private int noted;

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

    /** A part is measured to its end: what has been added since the last part is its section. */
    public void close(String part, String machine, String run) {
        sections.add(section(part, machine, run));
    }

    /** A part came to nothing: what it added stays in the table, and is nothing to keep. */
    public void breakOff(String part) {
        unfinished.add(section(part, "", "unfinished"));
    }

    private Section section(String part, String machine, String run) {
        Section section = new Section(
                part, machine, run, figures.subList(told, figures.size()), notes.subList(noted, notes.size()));
        told = figures.size();
        noted = notes.size();
        return section;
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Of the parts that were measured to their end. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** As a table for people, lines ended by newlines. */
    public String text() {
        StringBuilder text = new StringBuilder(TextTable.of(figures));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /** As one JSON object. */
    public String json() {
        List<Section> all = new ArrayList<>(sections);
        all.addAll(unfinished);
        return FiguresJson.of(new Results(all));
    }
}
