package se.stafett.contracts.payload;

import java.util.UUID;

/** An event that cannot have happened to what it is about as that stands. It is refused rather than passed over: the log is wrong. */
public final class UnfitEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID stream;
    private final long version;

    UnfitEvent(UUID stream, long version, String type, String problem) {
        super(type + " as version " + version + " of " + stream + " does not fit: " + problem);
        this.stream = stream;
        this.version = version;
    }

    /** What the event happened to. */
    public UUID stream() {
        return stream;
    }

    /** The version that the event claims to make. */
    public long version() {
        return version;
    }
}
