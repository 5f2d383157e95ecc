package se.stafett.plan.messaging;

import static se.stafett.plan.messaging.DomainValues.text;

import se.stafett.contracts.plan.CallGuidanceGiven;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.plan.TextCorrected;
import se.stafett.plan.domain.ContentEvent;
import se.stafett.plan.domain.TextTarget;

final class ContentReception {
    private ContentReception() {}

    static ContentEvent of(se.stafett.contracts.plan.ContentEvent event) {
        return switch (event) {
            case StoryTold e -> new ContentEvent.StoryTold(DomainValues.story(e.story()));
            case SummaryWritten e -> new ContentEvent.SummaryWritten(text(e.text()));
            case ParticipantAdded e -> new ContentEvent.ParticipantAdded(DomainValues.participant(e.participant()));
            case ParticipantRemoved e -> new ContentEvent.ParticipantRemoved(e.participant(), text(e.reason()));
            case ContactNamed e -> new ContentEvent.ContactNamed(DomainValues.contact(e.contact()));
            case CallGuidanceGiven e ->
                new ContentEvent.CallGuidanceGiven(
                        e.entries().stream().map(DomainValues::guidance).toList());
            case ReviewDateSet e -> new ContentEvent.ReviewDateSet(e.date());
            case TextCorrected e ->
                new ContentEvent.TextCorrected(
                        TextTarget.parse(e.target().path()).trusted(),
                        text(e.wrong()),
                        text(e.corrected()),
                        text(e.reason()));
        };
    }
}
