package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;

/**
 * What a follow-up holds, whatever its state.
 *
 * @param planVersion the plan's version that was last known to matter to it
 * @param unit the unit that has it now
 * @param units all units that have had it
 */
public record FollowUpContent(
        UUID id,
        long version,
        PatientRef patient,
        UUID plan,
        long planVersion,
        HsaId unit,
        List<HsaId> units,
        LocalDate dueOn,
        Findings findings) {
    public FollowUpContent {
        units = List.copyOf(units);
    }

    static FollowUpContent begun(FollowUpScheduled scheduled) {
        return new FollowUpContent(
                scheduled.followUp(),
                1,
                scheduled.patient().ref(),
                scheduled.plan(),
                scheduled.planVersion(),
                scheduled.unit(),
                List.of(scheduled.unit()),
                scheduled.dueOn(),
                Findings.none());
    }

    /** The later of the plan's version that is known and that of a snapshot. */
    long latest(PlanSnapshot snapshot) {
        return Math.max(planVersion, snapshot.version());
    }

    FollowUpContent next() {
        return new FollowUpContent(id, version + 1, patient, plan, planVersion, unit, units, dueOn, findings);
    }

    FollowUpContent with(Findings found) {
        return new FollowUpContent(id, version, patient, plan, planVersion, unit, units, dueOn, found);
    }

    FollowUpContent knowing(long laterVersion) {
        return new FollowUpContent(id, version, patient, plan, laterVersion, unit, units, dueOn, findings);
    }

    FollowUpContent dueOn(LocalDate otherDay) {
        return new FollowUpContent(id, version, patient, plan, planVersion, unit, units, otherDay, findings);
    }

    FollowUpContent movedTo(HsaId other) {
        List<HsaId> all = units.contains(other)
                ? units
                : Stream.concat(units.stream(), Stream.of(other)).toList();
        return new FollowUpContent(id, version, patient, plan, planVersion, other, all, dueOn, findings);
    }
}
