package se.stafett.assessment.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.Qualifier;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.assessment.AttainedGoal;
import se.stafett.contracts.assessment.FindingContent;
import se.stafett.contracts.assessment.Reading;
import se.stafett.contracts.assessment.Reassessed;
import se.stafett.contracts.assessment.ScoreContent;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;

/** The published form of the domain's values: plain text and numbers, absent where the domain says empty. */
final class PublishedValues {
    private PublishedValues() {}

    static @Nullable String textOf(Optional<PlainText> text) {
        return text.map(PlainText::value).orElse(null);
    }

    static @Nullable String hsa(Optional<HsaId> id) {
        return id.map(HsaId::value).orElse(null);
    }

    static @Nullable String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(null);
    }

    static Patient published(se.stafett.care.Patient patient) {
        return new Patient(
                patient.identifier().system(),
                patient.identifier().value(),
                textOf(patient.name()),
                patient.protection() == Protection.NONE
                        ? null
                        : patient.protection().code());
    }

    static Story published(se.stafett.care.Story story) {
        return new Story(
                textOf(story.lifeSituation()),
                textOf(story.drive()),
                textOf(story.resources()),
                textOf(story.abilities()),
                textOf(story.needs()));
    }

    static Reassessed published(se.stafett.assessment.domain.Reassessed reassessed) {
        return new Reassessed(reassessed.plan(), reassessed.followUp().orElse(null));
    }

    static ScoreContent published(se.stafett.assessment.domain.ScoreContent score) {
        return new ScoreContent(
                score.instrument(),
                score.on(),
                score.readings().stream()
                        .map(reading ->
                                new Reading(reading.scale(), reading.value().value()))
                        .toList(),
                unlessEmpty(score.items()),
                unlessEmpty(score.goals().stream()
                        .map(goal -> new AttainedGoal(textOf(goal.words()), goal.weight(), goal.level()))
                        .toList()),
                textOf(score.certificate()));
    }

    static FindingContent published(se.stafett.assessment.domain.FindingContent finding) {
        return new FindingContent(
                finding.icf().value(),
                value(finding, Qualifier.EXTENT),
                value(finding, Qualifier.NATURE),
                value(finding, Qualifier.LOCATION),
                value(finding, Qualifier.PERFORMANCE),
                value(finding, Qualifier.CAPACITY),
                value(finding, Qualifier.BARRIER),
                value(finding, Qualifier.FACILITATOR),
                textOf(finding.note()));
    }

    private static @Nullable Integer value(se.stafett.assessment.domain.FindingContent finding, Qualifier qualifier) {
        return finding.qualifier(qualifier).orElse(null);
    }

    private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
