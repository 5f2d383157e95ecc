package se.stafett.notice.rules;

import java.util.List;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.notice.domain.About;
import se.stafett.notice.domain.NoticeTimes;
import se.stafett.notice.domain.Step;
import se.stafett.service.involved.Heard;

/** What is made of an event that was heard. */
public final class Notices {
    private final NoticeTimes times;

    public Notices(NoticeTimes times) {
        this.times = times;
    }

    /** Nothing where the patient's key has been destroyed. */
    public List<Step> of(Heard heard) {
        return heard.authored()
                .map(authored -> of(authored.event(), occasion(heard, authored.actor())))
                .orElse(List.of());
    }

    private static Occasion occasion(Heard heard, By by) {
        LogEvent event = heard.event();
        About about = new About(AnyEvent.kindOf(event.type()), event.streamId());
        return new Occasion(about, event.patientRef(), event.occurredAt(), heard.units(), by);
    }

    private List<Step> of(Object event, Occasion occasion) {
        return switch (event) {
            case PlanEvent plan -> PlanNotices.of(plan, occasion);
            case AssessmentEvent assessment -> AssessmentNotices.of(assessment, occasion, times);
            case HandoverEvent handover -> HandoverNotices.of(handover, occasion, times);
            case DischargeEvent discharge -> DischargeNotices.of(discharge, occasion);
            case FollowUpEvent followUp -> FollowUpNotices.of(followUp, occasion);
            default -> throw new IllegalArgumentException("nobody is told of a " + event.getClass());
        };
    }
}
