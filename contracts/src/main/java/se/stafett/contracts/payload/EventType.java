package se.stafett.contracts.payload;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as it stands in the log, taken apart: {@code plan.goal-accepted.v1} is version 1 of plan.goal-accepted. */
record EventType(String name, int version) {
    private static final Pattern FORM =
            Pattern.compile("([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\\.v([1-9][0-9]{0,3})");

    static EventType parse(String type) {
        Matcher matcher = FORM.matcher(type);
        if (!matcher.matches()) {
            throw new UnknownEventType(type);
        }
        return new EventType(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return name + ".v" + version;
    }
}
