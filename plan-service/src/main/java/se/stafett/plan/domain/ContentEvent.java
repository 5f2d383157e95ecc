package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.care.PlainText;
import se.stafett.care.Story;

/** What the plan says besides its goals and interventions. */
public sealed interface ContentEvent extends PlanEvent {

    record StoryTold(Story story) implements ContentEvent {}

    record SummaryWritten(PlainText text) implements ContentEvent {}

    record ParticipantAdded(Participant participant) implements ContentEvent {}

    record ParticipantRemoved(UUID participant, PlainText reason) implements ContentEvent {}

    record ContactNamed(NamedContact contact) implements ContentEvent {}

    record CallGuidanceGiven(List<CallGuidance> entries) implements ContentEvent {
        public CallGuidanceGiven {
            entries = List.copyOf(entries);
        }
    }

    record ReviewDateSet(LocalDate date) implements ContentEvent {}

    /** Both texts are kept (patientdatalagen 3:14). */
    record TextCorrected(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements ContentEvent {}
}
