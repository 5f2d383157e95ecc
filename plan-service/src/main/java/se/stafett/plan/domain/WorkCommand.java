package se.stafett.plan.domain;

/** Work on a plan, which must be open for it. */
sealed interface WorkCommand extends PlanCommand
        permits CourseCommand, ContentCommand, GoalCommand, InterventionCommand, CustodyCommand, FollowUpCommand {}
