package se.stafett.edge.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.Problem;

/**
 * Which page is asked for.
 *
 * @param search what is searched for, in any stable form; a cursor fits only the search that it came from
 * @param limit 1 to 200
 * @param after the position of the last one seen, none for the first page
 */
public record PageRequest(String search, int limit, Optional<String> after) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /**
     * Reads the query parameters {@code limit} and {@code cursor}. Take them as text: a number that cannot be read would be
     * answered 404 otherwise.
     *
     * @throws se.stafett.edge.problem.ProblemException 400
     */
    public static PageRequest of(@Nullable String limit, @Nullable String cursor, String search) {
        Optional<String> after = Optional.ofNullable(cursor).map(given -> Cursor.read(given, search));
        return new PageRequest(search, limit == null ? DEFAULT_LIMIT : read(limit), after);
    }

    /**
     * The position as what it must be. Whoever makes a cursor by hand can put anything there.
     *
     * @param reader throws {@link IllegalArgumentException} for what is no position
     * @throws se.stafett.edge.problem.ProblemException 400
     */
    public <T> Optional<T> after(Function<String, T> reader) {
        try {
            return after.map(reader);
        } catch (IllegalArgumentException madeByHand) {
            throw Cursor.invalid();
        }
    }

    /** How many to look for: one more than is shown tells whether there is a next page. */
    public int lookFor() {
        return limit + 1;
    }

    /**
     * @param found what was found, {@link #lookFor} at the most
     * @param position where one of them stands
     */
    public <T> Page<T> page(List<T> found, Function<? super T, String> position) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, Cursor.at(position.apply(shown.getLast()), search));
    }

    private static int read(String limit) {
        int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MAX_LIMIT) {
            throw Problem.of(400, "limit-invalid").with("max", MAX_LIMIT).asException();
        }
        return number;
    }
}
