package se.stafett.service.start;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Why a start failed, in one line that says what to mend; nothing of it is known of a failure that is none of the set-up. */
final class Reasons {
    private static final Pattern UNSET = Pattern.compile("Could not expand value (\\w+) in property");
    private static final Pattern NOT_READ = Pattern.compile("Failed to load config value of type .* for: (\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("password authentication failed for user \"(\\w+)\"");
    private static final String OWNER = "stafett_owner";

    private Reasons() {}

    /** By the innermost cause that is known. */
    static Optional<String> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Reasons::reason)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner)
                .map(reason -> reason.lines().findFirst().orElse(""));
    }

    private static Optional<String> reason(Throwable link) {
        String message = Objects.requireNonNullElse(link.getMessage(), "");
        return switch (link) {
            case CannotStart known -> Optional.of(message);
            case ConfigurationException known -> Optional.of(property(message).orElse(message));
            case QuarkusBindException taken ->
                Optional.of("Address already in use: stop who has port " + taken.getPort() + ", or choose another");
            case FlywayValidateException other ->
                Optional.of("the database was migrated by another version: "
                        + message.lines().skip(1).findFirst().orElse(message));
            case SQLException sql -> database(message, sql.getSQLState());
            case NoSuchElementException missing -> unset(message);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unset(String message) {
        Matcher unset = UNSET.matcher(message);
        return unset.find() ? Optional.of("set " + unset.group(1)) : Optional.empty();
    }

    /** The variable that sets the property, by MicroProfile's rule. */
    private static Optional<String> property(String message) {
        Matcher notRead = NOT_READ.matcher(message);
        return notRead.find()
                ? Optional.of("set "
                        + notRead.group(1).replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    // Classes 08 connection, 28 authorization, 3D no such database.
    private static Optional<String> database(String message, @Nullable String state) {
        Matcher password = PASSWORD.matcher(message);
        if (password.find()) {
            String role = password.group(1);
            return Optional.of("PostgreSQL does not take the password of " + role + ": mend " + passwordOf(role));
        }
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))
                ? Optional.of("PostgreSQL lets nobody in: " + message)
                : Optional.empty();
    }

    /** The variable that it is given in. */
    private static String passwordOf(String role) {
        return role.equals(OWNER)
                ? "STAFETT_DB_OWNER_PASSWORD"
                : "STAFETT_" + role.replace("_service", "").toUpperCase(Locale.ROOT) + "_DB_PASSWORD";
    }
}
