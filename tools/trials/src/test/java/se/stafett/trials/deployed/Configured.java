package se.stafett.trials.deployed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stafett.trials.Clone;

/** What services read of their environment, and what they say of themselves. */
final class Configured {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(STAFETT_[A-Z_]+)");
    private static final Path COMMON = Path.of("foundation/src/main/resources/META-INF/microprofile-config.properties");

    private Configured() {}

    /** The variables that a service reads, its own and those of all. */
    static Set<String> variables(String service) {
        return VARIABLE.matcher(text(COMMON) + text(own(service)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them without which it does not start. */
    static Set<String> needed(String service) {
        return Pattern.compile("\\$\\{(STAFETT_[A-Z_]+)}")
                .matcher(text(COMMON) + text(own(service)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String value(String service, String property) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(own(service))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.getProperty(property);
    }

    static Set<String> listensTo(String service) {
        return Arrays.stream(value(service, "stafett.listens-to").split(",")).collect(Collectors.toSet());
    }

    /** What all services have set for themselves, such as how long they take to stop. */
    static String common(String property) {
        return Pattern.compile("(?m)^" + Pattern.quote(property) + "=(.*)$")
                .matcher(text(COMMON))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static Path own(String service) {
        return Path.of(service, "src/main/resources/application.properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(Clone.top().resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
