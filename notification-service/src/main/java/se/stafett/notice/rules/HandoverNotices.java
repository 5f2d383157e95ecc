package se.stafett.notice.rules;

import static se.stafett.notice.domain.NoticeKind.CHANGE_PROPOSED;
import static se.stafett.notice.domain.NoticeKind.HANDOVER_ENDED;
import static se.stafett.notice.domain.NoticeKind.HANDOVER_ESCALATED;
import static se.stafett.notice.domain.NoticeKind.INVITED;
import static se.stafett.notice.domain.NoticeKind.ITEM_ACCEPTED;
import static se.stafett.notice.domain.NoticeKind.ITEM_DECLINED;
import static se.stafett.notice.domain.NoticeKind.ITEM_OFFERED;
import static se.stafett.notice.domain.NoticeKind.MEETING_NEAR;
import static se.stafett.notice.domain.NoticeKind.MEETING_SCHEDULED;
import static se.stafett.notice.domain.NoticeKind.NOT_YET_ANSWERED;
import static se.stafett.notice.domain.NoticeKind.NOT_YET_READ;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.stafett.contracts.handover.ChangeProposed;
import se.stafett.contracts.handover.CourseEvent;
import se.stafett.contracts.handover.DueEvent;
import se.stafett.contracts.handover.HandoverEscalated;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverFellDue;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemAdded;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemEvent;
import se.stafett.contracts.handover.ItemKept;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingEvent;
import se.stafett.contracts.handover.MeetingOpened;
import se.stafett.contracts.handover.MeetingScheduled;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.Participant;
import se.stafett.contracts.handover.ParticipantInvited;
import se.stafett.contracts.handover.ParticipantRemoved;
import se.stafett.contracts.handover.PatientEvent;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.handover.SummaryWritten;
import se.stafett.notice.domain.NoticeKind;
import se.stafett.notice.domain.NoticeTimes;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.domain.Step;

/** A handover: receivers learn what is asked of them, the sender what they answer, and all when the meeting is. */
final class HandoverNotices {
    private final Occasion occasion;
    private final NoticeTimes times;

    private HandoverNotices(Occasion occasion, NoticeTimes times) {
        this.occasion = occasion;
        this.times = times;
    }

    static List<Step> of(HandoverEvent event, Occasion occasion, NoticeTimes times) {
        HandoverNotices notices = new HandoverNotices(occasion, times);
        return switch (event) {
            case CourseEvent course -> course instanceof HandoverInitiated ? List.of() : notices.ended();
            case ItemEvent item -> notices.item(item);
            case MeetingEvent meeting -> notices.meeting(meeting);
            case PatientEvent patient -> List.of();
            case DueEvent due -> notices.due(due);
        };
    }

    private List<Step> ended() {
        return Occasion.all(occasion.notify(occasion.everybodyElse(), HANDOVER_ENDED), settled());
    }

    private List<Step> settled() {
        return List.of(occasion.settle(MEETING_NEAR), occasion.settle(NOT_YET_READ));
    }

    private List<Step> item(ItemEvent event) {
        return switch (event) {
            case ItemOffered offered -> occasion.notifyUnless(offered.to(), ITEM_OFFERED);
            case ItemAccepted accepted -> occasion.notify(occasion.others(), ITEM_ACCEPTED);
            case ItemDeclined declined -> occasion.notify(occasion.others(), ITEM_DECLINED);
            case ChangeProposed proposed -> occasion.notify(occasion.others(), CHANGE_PROPOSED);
            case ItemAdded added -> List.of();
            case OfferWithdrawn withdrawn -> List.of();
            case ItemKept kept -> List.of();
        };
    }

    private List<Step> meeting(MeetingEvent event) {
        return switch (event) {
            case ParticipantInvited invited -> invited(invited.participant());
            case MeetingScheduled scheduled -> scheduled(Instant.parse(scheduled.start()));
            case ReadingConfirmed confirmed -> List.of(occasion.settle(NOT_YET_READ, confirmed.unit()));
            case MeetingOpened opened -> settled();
            case ParticipantRemoved removed -> List.of();
            case SummaryWritten written -> List.of();
        };
    }

    private List<Step> invited(Participant participant) {
        if (participant.kind().equals("patient")) {
            return occasion.notify(occasion.patient(), INVITED);
        }
        return participant.unit() == null ? List.of() : occasion.notifyUnless(participant.unit(), INVITED);
    }

    private List<Step> scheduled(Instant start) {
        Instant near = start.minus(times.beforeMeeting());
        List<Recipient> all = new ArrayList<>(occasion.everyUnit());
        all.add(occasion.patient());
        return Occasion.all(
                occasion.notify(occasion.everybodyElse(), MEETING_SCHEDULED),
                occasion.remind(all, MEETING_NEAR, near),
                occasion.remind(occasion.others(), NOT_YET_READ, near));
    }

    private List<Step> due(DueEvent event) {
        NoticeKind kind = switch (event) {
            case HandoverFellDue due -> NOT_YET_ANSWERED;
            case HandoverEscalated escalated -> HANDOVER_ESCALATED;
        };
        return occasion.notify(occasion.everyUnit(), kind);
    }
}
