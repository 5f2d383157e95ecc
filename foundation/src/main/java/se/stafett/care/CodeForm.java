package se.stafett.care;

import java.util.regex.Pattern;

/** The form that a kind of code must have. */
record CodeForm(Pattern pattern, Violation.Rule rule) {

    static CodeForm of(String pattern, Violation.Rule rule) {
        return new CodeForm(Pattern.compile(pattern), rule);
    }

    Parsed<String> read(String value) {
        return pattern.matcher(value).matches() ? Parsed.valid(value) : Parsed.invalid(Violation.of(rule));
    }

    String trusted(String value) {
        return read(value).trusted();
    }
}
