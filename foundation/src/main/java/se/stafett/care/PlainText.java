package se.stafett.care;

import java.util.Map;
import java.util.Optional;
import se.stafett.care.Violation.Rule;

/** Text that a person wrote, kept as it was written but for line ends, which are {@code \n}. */
public record PlainText(String value) {

    /** How long a text may be, in Unicode characters. */
    public enum Length {
        /** A name, a telephone number: one line. */
        LINE(200),
        /** A reason, a goal in the patient's own words. */
        NOTE(2_000),
        /** A story, a summary. */
        STORY(20_000);

        private final int max;

        Length(int max) {
            this.max = max;
        }

        public int max() {
            return max;
        }
    }

    /** @throws IllegalArgumentException when it is no plain text; use {@link #parse} for what comes from outside */
    public PlainText {
        broken(value).ifPresent(rule -> {
            throw new IllegalArgumentException(rule.code());
        });
    }

    public static Parsed<PlainText> parse(String value, Length length) {
        String text = value.replace("\r\n", "\n");
        Optional<Rule> broken = broken(text);
        if (broken.isPresent()) {
            return Parsed.invalid(Violation.of(broken.get()));
        }
        if (text.codePointCount(0, text.length()) > length.max()) {
            return Parsed.invalid(new Violation(Rule.TEXT_TOO_LONG, Map.of("max", Integer.toString(length.max()))));
        }
        if (length == Length.LINE && (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0)) {
            return Parsed.invalid(Violation.of(Rule.TEXT_LINE_BREAK));
        }
        return Parsed.valid(new PlainText(text));
    }

    private static Optional<Rule> broken(String text) {
        if (text.codePoints().anyMatch(PlainText::isLoneSurrogate)) {
            return Optional.of(Rule.TEXT_NOT_UNICODE);
        }
        if (text.codePoints().anyMatch(PlainText::isForbiddenControl)) {
            return Optional.of(Rule.TEXT_CONTROL_CHARACTER);
        }
        return text.codePoints().allMatch(PlainText::isInvisible) ? Optional.of(Rule.TEXT_BLANK) : Optional.empty();
    }

    private static boolean isLoneSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isForbiddenControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    @Override
    public String toString() {
        return value;
    }
}
