package se.stafett.assessment.domain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Story;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

/** A text of the assessment that can be corrected, by the path under which it is found. */
public sealed interface TextTarget {

    record Reason() implements TextTarget {}

    record Summary() implements TextTarget {}

    record StoryPart(Story.Part part) implements TextTarget {}

    /** Reads {@code reason}, {@code summary} or {@code story.<part>}. */
    static Parsed<TextTarget> parse(String path) {
        return all().filter(target -> target.path().equals(path))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid(new Violation(Rule.CODE_UNKNOWN, Map.of("allowed", paths()))));
    }

    private static Stream<TextTarget> all() {
        return Stream.concat(
                Stream.of(new Reason(), new Summary()),
                Stream.of(Story.Part.values()).map(StoryPart::new));
    }

    private static String paths() {
        return all().map(TextTarget::path).collect(Collectors.joining(", "));
    }

    default String path() {
        return switch (this) {
            case Reason reason -> "reason";
            case Summary summary -> "summary";
            case StoryPart story -> "story." + story.part().path();
        };
    }

    /** How long that text may be. */
    default Length length() {
        return switch (this) {
            case Reason reason -> Length.NOTE;
            case Summary summary -> Length.STORY;
            case StoryPart story -> Length.STORY;
        };
    }
}
