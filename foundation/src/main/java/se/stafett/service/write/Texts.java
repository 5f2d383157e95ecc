package se.stafett.service.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;

/** Texts and identifiers of a request whose form has been checked. */
public final class Texts {
    private Texts() {}

    /** The text with its line ends as they are kept. */
    public static PlainText text(String checked) {
        return PlainText.parse(checked, Length.STORY).trusted();
    }

    public static Optional<PlainText> textIf(@Nullable String checked) {
        return Optional.ofNullable(checked).map(Texts::text);
    }

    public static Optional<HsaId> hsaIf(@Nullable String checked) {
        return Optional.ofNullable(checked).map(HsaId::new);
    }
}
