package se.stafett.service.write;

import se.stafett.care.Refusal;
import se.stafett.edge.command.Version;
import se.stafett.edge.problem.Problems;

/** Refusals as HTTP tells them. */
final class Refusals {
    private Refusals() {}

    static Outcome of(Refusal refusal) {
        return new Outcome.Refused(Problems.of(refusal));
    }

    /**
     * A caller who may not know of the thing, or may not act on it, learns nothing else; to others the stale version is the
     * first thing to mend, since the refusal may not hold for the thing as it is now.
     */
    static Outcome of(Refusal refusal, long version, long expected) {
        return switch (refusal.nature()) {
            case NOT_FOUND, NOT_ALLOWED -> of(refusal);
            case NOT_NOW, NOT_SOUND -> version == expected ? of(refusal) : stale(version);
        };
    }

    static Outcome stale(long version) {
        return new Outcome.Refused(Version.stale(version));
    }
}
