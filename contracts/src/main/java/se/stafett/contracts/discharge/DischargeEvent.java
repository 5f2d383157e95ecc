package se.stafett.contracts.discharge;

/** Something that happened to a discharge from hospital, as it is published. Together these suffice to rebuild the discharge. */
public sealed interface DischargeEvent permits NoticeEvent, PlanningEvent, CourseEvent, RecordEvent {}
