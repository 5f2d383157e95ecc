package se.stafett.followup.domain;

/** What the plan or the clock asks of a follow-up that goes on; only a system may. */
public sealed interface AutomaticCommand extends FollowUpCommand {

    /** The plan's review date was changed. */
    record FollowReviewDate(PlanSnapshot plan) implements AutomaticCommand {}

    /** Who answers for what in the plan was changed. */
    record FollowCustody(PlanSnapshot plan) implements AutomaticCommand {}

    /** The plan came to an end. */
    record EndWithPlan(PlanSnapshot plan) implements AutomaticCommand {}

    /** Time passed. */
    record PassTime() implements AutomaticCommand {}
}
