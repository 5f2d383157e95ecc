package se.stafett.contracts.plan;

import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

/** What fields of a plan, and what can become of its goals and interventions, are called in plain words. */
final class ChangeTexts {
    private static final Words WORDS = Words.beside(ChangeTexts.class, "changes");

    private ChangeTexts() {}

    /** @param kind goal or intervention */
    static String item(String kind, ItemChange item, Language language) {
        return WORDS.text(kind + "." + item.change(), language).replace("{words}", item.words());
    }

    /** @param path as in {@link FieldChange} */
    static String field(String path, Language language) {
        return WORDS.text("field." + path, language);
    }
}
