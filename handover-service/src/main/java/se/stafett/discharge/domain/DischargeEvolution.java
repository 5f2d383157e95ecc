package se.stafett.discharge.domain;

/** How what happens makes the discharge. An event that cannot have happened is an error, never passed over. */
final class DischargeEvolution {

    private DischargeEvolution() {}

    static Discharge after(Discharge discharge, DischargeEvent event) {
        return switch (discharge) {
            case NotNotified none -> begun(none, event);
            case InHospital there -> whileThere(there.with(there.content().next()), event);
            case LeftHospital left -> afterLeaving(left.with(left.content().next()), event);
            case EndedDischarge ended -> afterTheEnd(ended.with(ended.content().next()), event);
        };
    }

    private static Discharge begun(NotNotified none, DischargeEvent event) {
        if (event instanceof NoticeEvent.AdmissionNotified notified) {
            return new InHospital(DischargeContent.begun(notified));
        }
        throw new IllegalHistory(none, event);
    }

    private static Discharge whileThere(InHospital discharge, DischargeEvent event) {
        return switch (event) {
            case NoticeEvent notice -> discharge.with(afterNotice(discharge, notice));
            case PlanningEvent planning -> discharge.with(PlanningEvolution.after(discharge, planning));
            case CourseEvent course -> afterCourse(discharge, course);
            case RecordEvent onRecord -> discharge.with(afterRecord(discharge.content(), onRecord));
        };
    }

    private static DischargeContent afterNotice(InHospital discharge, NoticeEvent event) {
        DischargeContent content = discharge.content();
        Stay stay = content.stay();
        return switch (event) {
            case NoticeEvent.AdmissionNotified notified -> throw new IllegalHistory(discharge, notified);
            case NoticeEvent.UnitConcerned more ->
                content.with(content.concerned().with(more.concerned(), more.neededSince(), more.at()));
            case NoticeEvent.EstimateChanged changed ->
                content.with(stay.estimated(new Estimate(changed.estimatedDischarge(), changed.at())));
            case NoticeEvent.ReadinessNotified notified -> {
                require(!stay.isReady(), discharge, notified);
                yield content.with(
                        stay.inThisRound(round -> round.ready(new Readiness(notified.judgedAt(), notified.at()))));
            }
            case NoticeEvent.ReadinessWithdrawn withdrawn -> {
                require(stay.isReady(), discharge, withdrawn);
                yield content.with(stay.withdrawn(withdrawn.at()));
            }
        };
    }

    private static Discharge afterCourse(InHospital discharge, CourseEvent event) {
        DischargeContent content = discharge.content();
        return switch (event) {
            case CourseEvent.PatientLeft left ->
                new LeftHospital(content.with(content.stay().left(left.leftAt())));
            case CourseEvent.DischargeCancelled cancelled ->
                new EndedDischarge(Ending.CANCELLED, content.with(content.stay().ended(cancelled.at())));
            case CourseEvent.DischargeEnteredInError error -> new EndedDischarge(Ending.IN_ERROR, content);
        };
    }

    private static Discharge afterLeaving(LeftHospital discharge, DischargeEvent event) {
        return switch (event) {
            case PlanningEvent planning -> discharge.with(PlanningEvolution.after(discharge, planning));
            case RecordEvent onRecord -> discharge.with(afterRecord(discharge.content(), onRecord));
            case CourseEvent.DischargeEnteredInError error -> new EndedDischarge(Ending.IN_ERROR, discharge.content());
            case CourseEvent course -> throw new IllegalHistory(discharge, course);
            case NoticeEvent notice -> throw new IllegalHistory(discharge, notice);
        };
    }

    /** What is on record is put right; nothing else happens to a discharge that has ended. */
    private static Discharge afterTheEnd(EndedDischarge discharge, DischargeEvent event) {
        require(discharge.ending() != Ending.IN_ERROR, discharge, event);
        return switch (event) {
            case RecordEvent.TextCorrected corrected -> discharge.with(afterRecord(discharge.content(), corrected));
            case CourseEvent.DischargeEnteredInError error -> new EndedDischarge(Ending.IN_ERROR, discharge.content());
            case RecordEvent onRecord -> throw new IllegalHistory(discharge, onRecord);
            case CourseEvent course -> throw new IllegalHistory(discharge, course);
            case PlanningEvent planning -> throw new IllegalHistory(discharge, planning);
            case NoticeEvent notice -> throw new IllegalHistory(discharge, notice);
        };
    }

    private static DischargeContent afterRecord(DischargeContent content, RecordEvent event) {
        return switch (event) {
            case RecordEvent.TextCorrected corrected ->
                content.with(content.texts().with(corrected.target(), corrected.corrected()));
            case RecordEvent.DeadlineNeared near -> content.warnedOf(near.deadline());
            case RecordEvent.DeadlinePassed passed -> content.late(passed.deadline());
        };
    }

    static void require(boolean possible, NotifiedDischarge discharge, DischargeEvent event) {
        if (!possible) {
            throw new IllegalHistory(discharge, event);
        }
    }
}
