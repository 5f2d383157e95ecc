package se.stafett.plan.messaging;

import static se.stafett.plan.messaging.PublishedValues.published;

import se.stafett.contracts.plan.CallGuidanceGiven;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.plan.TextCorrected;
import se.stafett.plan.domain.ContentEvent;

final class ContentPublication {
    private ContentPublication() {}

    static se.stafett.contracts.plan.ContentEvent of(ContentEvent event) {
        return switch (event) {
            case ContentEvent.StoryTold e -> new StoryTold(published(e.story()));
            case ContentEvent.SummaryWritten e -> new SummaryWritten(e.text().value());
            case ContentEvent.ParticipantAdded e -> new ParticipantAdded(published(e.participant()));
            case ContentEvent.ParticipantRemoved e ->
                new ParticipantRemoved(e.participant(), e.reason().value());
            case ContentEvent.ContactNamed e -> new ContactNamed(published(e.contact()));
            case ContentEvent.CallGuidanceGiven e ->
                new CallGuidanceGiven(
                        e.entries().stream().map(PublishedValues::published).toList());
            case ContentEvent.ReviewDateSet e -> new ReviewDateSet(e.date());
            case ContentEvent.TextCorrected e ->
                new TextCorrected(
                        published(e.target()),
                        e.wrong().value(),
                        e.corrected().value(),
                        e.reason().value());
        };
    }
}
