package se.stafett.care;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A word of a fixed list that is written as a code in requests and in published events. */
public interface Coded {

    /** Stable, in lower case with hyphens. */
    String code();

    /** The constant that has the code. */
    static <E extends Enum<E> & Coded> Parsed<E> parse(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() ->
                        Parsed.invalid(new Violation(Violation.Rule.CODE_UNKNOWN, Map.of("allowed", allowed(list)))));
    }

    private static <E extends Enum<E> & Coded> String allowed(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
