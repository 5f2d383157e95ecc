package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.Story;

/** Says something in the plan besides its goals and interventions. */
public sealed interface ContentCommand extends WorkCommand {

    /** Tells those parts of the story that are present. */
    record TellStory(Story story) implements ContentCommand {}

    record WriteSummary(PlainText text) implements ContentCommand {}

    record AddParticipant(
            ParticipantKind kind,
            PlainText name,
            Optional<HsaId> person,
            Optional<HsaId> unit,
            Optional<PlainText> relation,
            Optional<PlainText> phone)
            implements ContentCommand {

        Participant as(UUID id) {
            return new Participant(id, kind, name, person, unit, relation, phone);
        }
    }

    record RemoveParticipant(UUID participant, PlainText reason) implements ContentCommand {}

    record NameContact(NamedContact contact) implements ContentCommand {}

    /** Replaces the whole list of whom to call when. */
    record GiveCallGuidance(List<CallGuidance> entries) implements ContentCommand {
        public GiveCallGuidance {
            entries = List.copyOf(entries);
        }
    }

    record SetReviewDate(LocalDate date) implements ContentCommand {}
}
