package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/** A handover while one event is folded into it. Never leaves the fold; the lists that it holds are immutable. */
final class HandoverBuilder {
    private final UUID handoverId;
    private final String patientRef;
    private final Patient patient;
    private final UUID plan;
    private final long planVersion;
    private final String sender;
    private final @Nullable String reason;
    private final String answerBy;
    private final Stamp initiated;
    String status;
    boolean overdue;
    boolean escalated;
    List<HandoverItem> items;
    List<Participant> participants = List.of();
    List<Reading> readings = List.of();

    @Nullable ScheduledMeeting scheduled;

    @Nullable Meeting meeting;

    @Nullable Summary summary;

    @Nullable Position position;

    List<Information> information = List.of();

    @Nullable Completion completion;

    @Nullable StatedReason cancellation;

    @Nullable StatedReason error;

    HandoverBuilder(Happening happening, String patientRef, HandoverInitiated event) {
        handoverId = happening.stream();
        this.patientRef = patientRef;
        patient = event.patient();
        plan = event.plan();
        planVersion = event.planVersion();
        sender = event.sender();
        reason = event.reason();
        answerBy = event.answerBy();
        initiated = happening.stamp();
        status = Statuses.OPEN;
        items = event.items().stream().map(HandoverItem::listed).toList();
    }

    HandoverBuilder(CurrentHandover handover) {
        handoverId = handover.handoverId();
        patientRef = handover.patientRef();
        patient = handover.patient();
        plan = handover.plan();
        planVersion = handover.planVersion();
        sender = handover.sender();
        reason = handover.reason();
        answerBy = handover.answerBy();
        initiated = handover.initiated();
        status = handover.status();
        overdue = handover.overdue();
        escalated = handover.escalated();
        items = handover.items();
        participants = handover.participants();
        readings = handover.readings();
        scheduled = handover.scheduled();
        meeting = handover.meeting();
        summary = handover.summary();
        position = handover.position();
        information = handover.information();
        completion = handover.completion();
        cancellation = handover.cancellation();
        error = handover.error();
    }

    CurrentHandover build(long version) {
        return new CurrentHandover(
                handoverId,
                version,
                status,
                overdue,
                escalated,
                patientRef,
                patient,
                plan,
                planVersion,
                sender,
                reason,
                answerBy,
                initiated,
                items,
                participants,
                readings,
                scheduled,
                meeting,
                summary,
                position,
                information,
                completion,
                cancellation,
                error);
    }

    void requireOpen(Happening happening) {
        happening.require(
                status.equals(Statuses.OPEN) || status.equals(Statuses.IN_MEETING), "the handover is not open");
    }
}
