package se.stafett.contracts.rebuild;

/** Ends the reading of a checkpoint; never leaves the package. */
final class UnusableCheckpoint extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient CheckpointFlaw flaw;

    UnusableCheckpoint(CheckpointFlaw flaw) {
        super(flaw.toString(), null, false, false);
        this.flaw = flaw;
    }

    static UnusableCheckpoint damaged(String problem) {
        return new UnusableCheckpoint(new CheckpointFlaw.Damaged(problem));
    }

    CheckpointFlaw flaw() {
        return flaw;
    }
}
