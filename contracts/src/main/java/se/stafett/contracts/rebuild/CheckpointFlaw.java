package se.stafett.contracts.rebuild;

/** Why a checkpoint cannot be gone on from. The log is the truth: without a checkpoint a rebuild begins at its start. */
public sealed interface CheckpointFlaw {
    /** It is no checkpoint at all. */
    record NotACheckpoint() implements CheckpointFlaw {}

    /** It was written in a form that this library does not read. */
    record OtherFormat(String format) implements CheckpointFlaw {}

    /** It is that of another log. */
    record OtherLog(String saved, String expected) implements CheckpointFlaw {}

    /** It was written by another edition of the fold, which makes other plans of the same events. */
    record OtherFold(int saved, int present) implements CheckpointFlaw {}

    /** It is cut off or was altered, or a plan in it does not open with its patient's key. */
    record Damaged(String problem) implements CheckpointFlaw {}
}
