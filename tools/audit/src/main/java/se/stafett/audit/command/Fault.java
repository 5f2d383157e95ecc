package se.stafett.audit.command;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.audit.Finding;
import se.stafett.contracts.audit.LaneFinding;
import se.stafett.contracts.audit.Place;
import se.stafett.contracts.audit.SealFinding;
import se.stafett.contracts.event.LogEvent;

/**
 * What is wrong with a log, for machines and for people.
 *
 * @param code a short name that stays the same
 * @param source the service, where the place is known
 * @param position the first wrong one
 */
record Fault(
        String code,
        @Nullable String source,
        @Nullable Integer lane,
        @Nullable Long position,
        String text) {
    /** Two events for one place. */
    static Fault fork(LogEvent other) {
        return new Fault(
                "forked", other.source(), other.lane(), other.position(), "two different events stand here: a fork");
    }

    static Fault of(Finding finding) {
        return switch (finding) {
            case LaneFinding lane -> of(lane);
            case SealFinding seal -> of(seal);
        };
    }

    private static Fault of(LaneFinding finding) {
        Place place = finding.place();
        return switch (finding) {
            case LaneFinding.Altered altered -> at("altered", place, "the event is not the one that was recorded here");
            case LaneFinding.Deleted deleted ->
                at("deleted", place, "the events from here to position " + deleted.last() + " are gone");
            case LaneFinding.Inserted inserted -> at("inserted", place, "an event stands here that was not recorded");
            case LaneFinding.Reordered reordered ->
                at("reordered", place, "the event that belongs here stands further back");
            case LaneFinding.WrongLane wrong ->
                at("wrong-lane", place, "an event stands here whose patient belongs to lane " + wrong.own());
            case LaneFinding.Truncated truncated ->
                at("truncated", place, "the lane ends before this place, and was sealed up to " + truncated.sealed());
            case LaneFinding.Rewritten rewritten ->
                at(
                        "rewritten",
                        place,
                        "the chain holds, and is not the one that was sealed at position " + rewritten.proven());
        };
    }

    private static Fault of(SealFinding finding) {
        return switch (finding) {
            case SealFinding.CheckpointUnreadable unreadable -> seal("checkpoint-unreadable", unreadable.problem());
            case SealFinding.OtherLog other ->
                seal("other-log", "a checkpoint is of " + other.found() + ", not of " + other.expected());
            case SealFinding.LogSignatureMissing missing ->
                seal("log-signature-missing", "the given key did not sign the checkpoint of size " + missing.size());
            case SealFinding.LogSignatureWrong wrong ->
                seal("log-signature-wrong", "the checkpoint of size " + wrong.size() + " is not what the log signed");
            case SealFinding.WitnessSignatureWrong wrong ->
                seal(
                        "witness-signature-wrong",
                        "the checkpoint of size " + wrong.size() + " is not what " + wrong.witness() + " signed");
            case SealFinding.NotWitnessed not ->
                seal(
                        "not-witnessed",
                        "no checkpoint has " + not.needed() + " cosignatures; the most is " + not.found());
            case SealFinding.LeafUnreadable leaf ->
                seal("leaf-unreadable", "leaf " + leaf.leaf() + ": " + leaf.problem());
            case SealFinding.HeadsContradict heads ->
                at(
                        "heads-contradict",
                        heads.place(),
                        "leaf " + heads.leaf() + " seals what contradicts an earlier one");
            case SealFinding.LeavesMissing missing ->
                seal(
                        "leaves-missing",
                        "a checkpoint covers " + missing.size() + " leaves, there are " + missing.found());
            case SealFinding.TreeInconsistent tree ->
                tree.first()
                        .map(place -> at("tree-inconsistent", place, inconsistent(tree)))
                        .orElseGet(() -> seal("tree-inconsistent", inconsistent(tree)));
        };
    }

    private static String inconsistent(SealFinding.TreeInconsistent tree) {
        return "the leaves do not give the root signed at size " + tree.size();
    }

    private static Fault at(String code, Place place, String text) {
        return new Fault(code, place.source(), place.lane(), place.position(), text);
    }

    private static Fault seal(String code, String text) {
        return new Fault(code, null, null, null, text);
    }
}
