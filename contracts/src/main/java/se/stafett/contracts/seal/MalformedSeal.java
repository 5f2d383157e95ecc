package se.stafett.contracts.seal;

import org.jspecify.annotations.Nullable;

/** Something was read that is not what its place demands. */
public final class MalformedSeal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What was being read. */
    public enum Part {
        NOTE,
        SIGNATURE_LINE,
        CHECKPOINT,
        VERIFIER_KEY,
        SIGNING_KEY,
        TILE,
        BUNDLE,
        HEAD,
        WITNESS_REQUEST
    }

    private final Part part;

    MalformedSeal(Part part, String problem) {
        this(part, problem, null);
    }

    MalformedSeal(Part part, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
