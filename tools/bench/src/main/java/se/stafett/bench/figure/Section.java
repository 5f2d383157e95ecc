package se.stafett.bench.figure;

import java.util.List;

/**
 * All that one part of the benchmark gave in one run.
 *
 * @param part by whose name a later run takes its place
 * @param machine what it ran on
 * @param run when, of which commit, and how often
 * @param notes what one must know to read the figures
 */
public record Section(String part, String machine, String run, List<Figure> figures, List<String> notes) {
    public Section {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
