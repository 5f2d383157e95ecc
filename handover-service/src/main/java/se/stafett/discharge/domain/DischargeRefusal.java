package se.stafett.discharge.domain;

import se.stafett.care.Refusal;

/** Why something was not done to a discharge. */
public sealed interface DischargeRefusal extends Refusal
        permits AccessRefusal, CourseRefusal, PlanningRefusal, TimeRefusal, TextRefusal {}
