package se.stafett.handover.domain;

import se.stafett.care.Refusal;

/** Why something was not done to a handover. */
public sealed interface HandoverRefusal extends Refusal
        permits AccessRefusal, CourseRefusal, ItemRefusal, AnswerRefusal, MeetingRefusal, ContentRefusal, TimeRefusal {}
