package se.stafett.followup.domain;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stafett.care.Parsed;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

/** How the path of a text is read. */
final class TextPath {

    private static final String UUID_FORM = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern ITEM = Pattern.compile("[a-z]+/" + UUID_FORM + "/[a-z]+");

    private TextPath() {}

    static Parsed<TextTarget> parse(String path) {
        return candidates(path)
                .filter(target -> target.path().equals(path))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid(Violation.of(Rule.TEXT_PATH)));
    }

    private static Stream<TextTarget> candidates(String path) {
        Matcher item = ITEM.matcher(path);
        return item.matches()
                ? ofItem(UUID.fromString(item.group(1)))
                : Stream.of(new TextTarget.DialogueNote(), new TextTarget.CancellationReason());
    }

    private static Stream<TextTarget> ofItem(UUID id) {
        return Stream.concat(
                Stream.of(new TextTarget.GoalNote(id)),
                Stream.of(Entry.Kind.values()).map(kind -> new TextTarget.EntryText(kind, id)));
    }
}
