package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stafett.care.Parsed;
import se.stafett.care.Story;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

/** How the path of a text is read. */
final class TextPath {

    private static final String UUID_FORM = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern GOAL = Pattern.compile("goals/" + UUID_FORM + "/words");
    private static final Pattern INTERVENTION = Pattern.compile("interventions/" + UUID_FORM + "/description");

    private TextPath() {}

    static Parsed<TextTarget> parse(String path) {
        return find(path).map(Parsed::valid).orElseGet(() -> Parsed.invalid(Violation.of(Rule.TEXT_PATH)));
    }

    private static Optional<TextTarget> find(String path) {
        Matcher goal = GOAL.matcher(path);
        if (goal.matches()) {
            return Optional.of(new TextTarget.GoalWords(UUID.fromString(goal.group(1))));
        }
        Matcher intervention = INTERVENTION.matcher(path);
        if (intervention.matches()) {
            return Optional.of(new TextTarget.InterventionDescription(UUID.fromString(intervention.group(1))));
        }
        return fixed().filter(target -> target.path().equals(path)).findFirst();
    }

    private static Stream<TextTarget> fixed() {
        return Stream.concat(
                Stream.of(new TextTarget.Summary()),
                Stream.of(Story.Part.values()).map(TextTarget.StoryPart::new));
    }
}
