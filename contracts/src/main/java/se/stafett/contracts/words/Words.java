package se.stafett.contracts.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Texts by key, in every language. Reading them fails when one language lacks what another has. */
public final class Words {
    private final Map<Language, Properties> texts;

    private Words(Map<Language, Properties> texts) {
        this.texts = texts;
    }

    /**
     * Reads {@code <name>_sv.properties} and {@code <name>_en.properties}, in UTF-8, that lie beside a class.
     *
     * @throws IllegalStateException when one is missing, or they do not have the same keys
     */
    public static Words beside(Class<?> owner, String name) {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, read(owner, name + "_" + language.tag() + ".properties"));
        }
        if (texts.values().stream()
                        .map(Properties::stringPropertyNames)
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalStateException(name + " does not have the same texts in every language");
        }
        return new Words(texts);
    }

    /** @throws IllegalArgumentException when there is no such text */
    public String text(String key, Language language) {
        String text = of(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("nothing is worded as " + key);
        }
        return text;
    }

    /** All keys, in their order. */
    public Set<String> keys() {
        return new TreeSet<>(of(Language.ENGLISH).stringPropertyNames());
    }

    private Properties of(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static Properties read(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " does not lie beside " + owner.getName());
            }
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return properties;
    }
}
