package se.stafett.contracts.journey;

import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

/** Steps and deviations in plain words, without anything about the person. */
public final class JourneyTexts {
    private static final Words WORDS = Words.beside(JourneyTexts.class, "journey");

    private JourneyTexts() {}

    /** What it is to have reached the step, such as "A need was found." */
    public static String of(ModelStep step, Language language) {
        return WORDS.text("step." + step.code(), language);
    }

    /** What the model asks for and did not get, such as "The handover was completed without the patient." */
    public static String of(DeviationCode deviation, Language language) {
        return WORDS.text("deviation." + deviation.code(), language);
    }
}
