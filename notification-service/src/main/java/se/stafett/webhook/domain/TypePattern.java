package se.stafett.webhook.domain;

import java.util.regex.Pattern;

/** Which events a subscription takes: one by its versioned name, all of a kind of stream as {@code plan.*}, or all as {@code *}. */
public record TypePattern(String value) {
    private static final String WORD = "[a-z]+(?:-[a-z]+)*";
    private static final Pattern FORM =
            Pattern.compile("\\*|" + WORD + "\\.\\*|" + WORD + "\\." + WORD + "\\.v[1-9][0-9]{0,3}");
    private static final int LONGEST = 120;

    /** @throws IllegalArgumentException when it has none of the three forms */
    public TypePattern {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a pattern of event types");
        }
    }

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** @param type a versioned name, such as {@code plan.goal-accepted.v1} */
    public boolean takes(String type) {
        return value.endsWith("*") ? type.startsWith(value.substring(0, value.length() - 1)) : type.equals(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
