package se.stafett.care;

import java.util.Map;
import java.util.Optional;

/**
 * Why something was not done: a fact, without words. Services state theirs as records of a sealed type; the record's
 * components are the arguments of its texts, found by {@link #code()} in {@code problems_<language>.properties}.
 */
public interface Refusal {

    /** Names this refusal for ever, in lower case with hyphens. */
    String code();

    Nature nature();

    /** The field of the command that is the matter, if one is. */
    default Optional<String> field() {
        return Optional.empty();
    }

    /** What texts may name, as text; never what only some may see. */
    default Map<String, String> arguments() {
        return NamedArguments.of(this);
    }

    /** What can be done about it. */
    enum Nature {
        /** There is no such thing, or none that this actor may know of. */
        NOT_FOUND,
        /** This actor may not. */
        NOT_ALLOWED,
        /** Not as things stand now; another step must come first. */
        NOT_NOW,
        /** Never, as asked; the command must be changed. */
        NOT_SOUND
    }

    interface NotFound extends Refusal {
        @Override
        default Nature nature() {
            return Nature.NOT_FOUND;
        }
    }

    interface NotAllowed extends Refusal {
        @Override
        default Nature nature() {
            return Nature.NOT_ALLOWED;
        }
    }

    interface NotNow extends Refusal {
        @Override
        default Nature nature() {
            return Nature.NOT_NOW;
        }
    }

    interface NotSound extends Refusal {
        @Override
        default Nature nature() {
            return Nature.NOT_SOUND;
        }
    }
}
