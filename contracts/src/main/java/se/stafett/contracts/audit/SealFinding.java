package se.stafett.contracts.audit;

import java.util.Optional;

/** What is wrong with the seal itself. */
public sealed interface SealFinding extends Finding {
    /** A checkpoint cannot be read. */
    record CheckpointUnreadable(String problem) implements SealFinding {}

    /** A checkpoint is that of another log. */
    record OtherLog(String expected, String found) implements SealFinding {}

    /** The log's key did not sign the checkpoint of that size: the line is missing, or by another key. */
    record LogSignatureMissing(long size) implements SealFinding {}

    /** A line in the log's name does not verify: the checkpoint of that size is not what the log signed. */
    record LogSignatureWrong(long size) implements SealFinding {}

    /** A line in a witness's name does not verify: the checkpoint of that size is not what the witness signed. */
    record WitnessSignatureWrong(long size, String witness) implements SealFinding {}

    /** No checkpoint has the cosignatures that are asked for; the largest that any has is {@code found}. */
    record NotWitnessed(int found, int needed) implements SealFinding {}

    /** A leaf is no head of a lane of this log. */
    record LeafUnreadable(long leaf, String problem) implements SealFinding {}

    /** A lane's sealed positions do not rise: two histories of it were sealed, or leaves were swapped. */
    record HeadsContradict(long leaf, Place place) implements SealFinding {}

    /** A checkpoint was signed over more leaves than there are. */
    record LeavesMissing(long size, long found) implements SealFinding {}

    /**
     * The leaves do not give the root that was signed: they were written anew.
     *
     * @param size of the checkpoint that they contradict
     * @param confirmed of the largest checkpoint that they agree with, 0 if there is none
     * @param first the first place that no checkpoint confirms any longer; absent when no leaf is left that could tell
     */
    record TreeInconsistent(long size, long confirmed, Optional<Place> first) implements SealFinding {}
}
