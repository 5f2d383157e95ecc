package se.stafett.edge.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which problems are told. */
public enum Language {
    EN("en"),
    SV("sv");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The wanted language that we have with the greatest weight; English when the header is missing, unreadable or asks for others. */
    public static Language preferred(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> matching(range.getRange()).stream())
                .findFirst()
                .orElse(EN);
    }

    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Optional<Language> matching(String range) {
        if (range.equals("*")) {
            return Optional.of(EN);
        }
        for (Language language : values()) {
            if (range.equals(language.tag) || range.startsWith(language.tag + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
