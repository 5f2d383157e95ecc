package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;

/** A follow-up while one event is folded into it. Never leaves the fold; the lists that it holds are immutable. */
final class FollowUpBuilder {
    private final UUID followUpId;
    private final String patientRef;
    private final Patient patient;
    private final UUID plan;
    private final Stamp scheduled;

    String status;
    long planVersion;
    String unit;
    List<String> units;
    LocalDate dueOn;

    List<GoalAchievement> achievements = List.of();
    List<Score> scores = List.of();
    List<DeviceCheck> devices = List.of();
    List<Experience> experiences = List.of();

    @Nullable Conclusion conclusion;

    @Nullable Cancellation cancellation;

    List<Correction> corrections = List.of();

    FollowUpBuilder(Happening happening, String patientRef, FollowUpScheduled event) {
        followUpId = happening.stream();
        this.patientRef = patientRef;
        patient = event.patient();
        plan = event.plan();
        scheduled = happening.stamp();
        status = Statuses.SCHEDULED;
        planVersion = event.planVersion();
        unit = event.unit();
        units = List.of(event.unit());
        dueOn = event.dueOn();
    }

    FollowUpBuilder(CurrentFollowUp followUp) {
        followUpId = followUp.followUpId();
        patientRef = followUp.patientRef();
        patient = followUp.patient();
        plan = followUp.plan();
        scheduled = followUp.scheduled();
        status = followUp.status();
        planVersion = followUp.planVersion();
        unit = followUp.unit();
        units = followUp.units();
        dueOn = followUp.dueOn();
        achievements = followUp.achievements();
        scores = followUp.scores();
        devices = followUp.devices();
        experiences = followUp.experiences();
        conclusion = followUp.conclusion();
        cancellation = followUp.cancellation();
        corrections = followUp.corrections();
    }

    CurrentFollowUp build(long version) {
        return new CurrentFollowUp(
                followUpId,
                version,
                status,
                patientRef,
                patient,
                plan,
                planVersion,
                unit,
                units,
                dueOn,
                scheduled,
                achievements,
                scores,
                devices,
                experiences,
                conclusion,
                cancellation,
                corrections);
    }

    void requireOpen(Happening happening) {
        happening.require(Statuses.OPEN.contains(status), "the follow-up is not open");
    }

    void requireStatus(String before, Happening happening) {
        happening.require(status.equals(before), "the follow-up is not " + before);
    }

    /** The plan's versions are taken in as they come; an older one never after a later. */
    void seen(long version, Happening happening) {
        happening.require(version >= planVersion, "a later version of the plan has been seen");
        planVersion = version;
    }
}
