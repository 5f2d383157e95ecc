package se.stafett.contracts.rebuild;

/** What became of restoring a checkpoint. */
public sealed interface Restoration {
    /** The rebuild goes on where the checkpoint was saved. */
    record Restored(PlanRebuild rebuild) implements Restoration {}

    /** The checkpoint is of no use; begin anew, or bring another. */
    record Refused(CheckpointFlaw flaw) implements Restoration {}
}
