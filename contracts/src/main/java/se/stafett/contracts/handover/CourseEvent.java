package se.stafett.contracts.handover;

/** The course of the whole handover, from its beginning to its end. */
public sealed interface CourseEvent extends HandoverEvent
        permits HandoverInitiated, HandoverCompleted, HandoverCancelled, HandoverEnteredInError {}
