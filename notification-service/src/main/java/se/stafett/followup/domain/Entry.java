package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/**
 * A score, a check of a device or an experience on record, as far as decisions need it.
 *
 * @param text what can be corrected in it
 * @param inError whether it should never have been
 */
public record Entry(UUID id, Kind kind, Optional<PlainText> text, boolean inError) {

    /** What is entered. */
    public enum Kind {
        SCORE("scores", "note"),
        DEVICE("devices", "note"),
        EXPERIENCE("experiences", "text");

        private final String path;
        private final String textPath;

        Kind(String path, String textPath) {
            this.path = path;
            this.textPath = textPath;
        }

        String path() {
            return path;
        }

        String textPath(UUID entry) {
            return path + "/" + entry + "/" + textPath;
        }
    }

    Entry withText(PlainText corrected) {
        return new Entry(id, kind, Optional.of(corrected), inError);
    }

    Entry markedInError() {
        return new Entry(id, kind, text, true);
    }
}
