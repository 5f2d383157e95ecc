package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/** The patient's story, in its five parts; what has not been told is absent. */
public record Story(
        @Nullable String lifeSituation,
        @Nullable String drive,
        @Nullable String resources,
        @Nullable String abilities,
        @Nullable String needs) {}
