package se.stafett.care;

import java.util.function.Function;

/** What came of reading something from outside: the value, or the rule that it breaks. */
public sealed interface Parsed<T> {

    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(Violation violation) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(Violation violation) {
        return new Invalid<>(violation);
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> new Valid<>(change.apply(value)));
    }

    default <R> Parsed<R> flatMap(Function<? super T, Parsed<R>> next) {
        return switch (this) {
            case Valid<T> valid -> next.apply(valid.value());
            case Invalid<T> invalid -> new Invalid<>(invalid.violation());
        };
    }

    /**
     * The value, where its form is already known to be right, as for what was stored earlier.
     *
     * @throws IllegalArgumentException naming the broken rule, never the value
     */
    default T trusted() {
        return switch (this) {
            case Valid<T> valid -> valid.value();
            case Invalid<T> invalid ->
                throw new IllegalArgumentException(invalid.violation().rule().code());
        };
    }
}
