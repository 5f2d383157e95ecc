package se.stafett.edge.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of problems: every {@code problems_en.properties} and {@code problems_sv.properties} on the class path, UTF-8, so that
 * each module words its own. Keys are {@code <code>.title}, {@code <code>.detail} and {@code rule.<rule>}; the rules of form of
 * {@code se.stafett.care} have {@code violations_<language>.properties} of their own, with the bare rule as key. {@code {name}}
 * stands for an argument. A key that two modules word differently stops the start.
 */
@Singleton
public class ProblemTexts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public ProblemTexts() {
        for (Language language : Language.values()) {
            Map<String, String> known = load("problems_" + language.tag() + ".properties");
            load("violations_" + language.tag() + ".properties")
                    .forEach((rule, text) -> add(known, "rule." + rule, text));
            texts.put(language, known);
        }
    }

    /** Whether there is a title in every language. */
    public boolean knows(String code) {
        return texts.values().stream().allMatch(known -> known.containsKey(code + ".title"));
    }

    String title(String code, Language language) {
        String title = text(language, code + ".title");
        return title == null ? code : title;
    }

    String detail(String code, Map<String, ?> arguments, Language language) {
        String detail = text(language, code + ".detail");
        return detail == null ? title(code, language) : filled(detail, arguments);
    }

    String message(FieldError error, Language language) {
        // A field may be at fault by a rule of form, or by a refusal of its own.
        String message = text(language, "rule." + error.rule());
        return message == null ? detail(error.rule(), error.arguments(), language) : filled(message, error.arguments());
    }

    private @Nullable String text(Language language, String key) {
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    private static String filled(String text, Map<String, ?> arguments) {
        return ARGUMENT.matcher(text).replaceAll(found -> {
            Object value = arguments.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }

    private static Map<String, String> load(String name) {
        Map<String, String> all = new HashMap<>();
        try {
            for (URL bundle : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                read(bundle).forEach((key, text) -> add(all, (String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
        return all;
    }

    private static Properties read(URL bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void add(Map<String, String> all, String key, String text) {
        String before = all.putIfAbsent(key, text);
        if (before != null && !before.equals(text)) {
            throw new IllegalStateException("two modules word the problem text " + key + " differently");
        }
    }
}
