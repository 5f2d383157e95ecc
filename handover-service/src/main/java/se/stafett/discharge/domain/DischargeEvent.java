package se.stafett.discharge.domain;

import java.time.Instant;

/** Something that happened to a discharge. */
public sealed interface DischargeEvent permits NoticeEvent, PlanningEvent, CourseEvent, RecordEvent {

    /** When it happened, to the microsecond: deadlines are kept or not by it. */
    Instant at();
}
