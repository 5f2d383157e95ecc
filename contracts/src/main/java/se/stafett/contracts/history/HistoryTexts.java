package se.stafett.contracts.history;

import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

/** What each type of event means, in one sentence without anything about the person. All versions of a type mean the same. */
public final class HistoryTexts {
    private static final Words WORDS = Words.beside(HistoryTexts.class, "history");

    private HistoryTexts() {}

    /**
     * @param type as in the log, for example {@code plan.goal-accepted.v1}
     * @throws IllegalArgumentException when there is no such type
     */
    public static String of(String type, Language language) {
        return WORDS.text(type.replaceFirst("\\.v[0-9]+$", ""), language);
    }
}
