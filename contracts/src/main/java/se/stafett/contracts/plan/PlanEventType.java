package se.stafett.contracts.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as it stands in the log, taken apart: {@code plan.goal-accepted.v1} is version 1 of plan.goal-accepted. */
record PlanEventType(String name, int version) {
    private static final Pattern FORM = Pattern.compile("(plan\\.[a-z]+(?:-[a-z]+)*)\\.v([1-9][0-9]{0,3})");

    static PlanEventType parse(String type) {
        Matcher matcher = FORM.matcher(type);
        if (!matcher.matches()) {
            throw new UnknownEventType(type);
        }
        return new PlanEventType(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return name + ".v" + version;
    }
}
