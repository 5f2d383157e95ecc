package se.stafett.assessment.messaging;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.AttainedGoal;
import se.stafett.assessment.domain.FindingContent;
import se.stafett.assessment.domain.Qualifier;
import se.stafett.assessment.domain.Reading;
import se.stafett.assessment.domain.Reassessed;
import se.stafett.assessment.domain.ScoreContent;
import se.stafett.care.Coded;
import se.stafett.care.Decimal;
import se.stafett.care.IcfCode;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Story;

/** The domain's values from their published form. What was once published had the right form, so that it is trusted. */
final class DomainValues {
    private DomainValues() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> textIf(@Nullable String value) {
        return Optional.ofNullable(value).map(PlainText::new);
    }

    static <E extends Enum<E> & Coded> Optional<E> wordIf(Class<E> list, @Nullable String code) {
        return Optional.ofNullable(code).map(word -> Coded.parse(list, word).trusted());
    }

    /** The identifier stands in its stored form, twelve characters, so that the day does not matter. */
    static Patient patient(PatientRef ref, se.stafett.contracts.payload.Patient patient) {
        return new Patient(
                ref,
                PatientIdentifier.parse(patient.system(), patient.value(), LocalDate.MAX)
                        .trusted(),
                textIf(patient.name()),
                wordIf(Protection.class, patient.protection()).orElse(Protection.NONE));
    }

    static Story story(se.stafett.contracts.payload.Story story) {
        return new Story(
                textIf(story.lifeSituation()),
                textIf(story.drive()),
                textIf(story.resources()),
                textIf(story.abilities()),
                textIf(story.needs()));
    }

    static Reassessed reassessed(se.stafett.contracts.assessment.Reassessed reassessed) {
        return new Reassessed(reassessed.plan(), Optional.ofNullable(reassessed.followUp()));
    }

    static ScoreContent score(se.stafett.contracts.assessment.ScoreContent score) {
        return new ScoreContent(
                score.instrument(),
                score.on(),
                score.readings().stream()
                        .map(reading -> new Reading(reading.scale(), new Decimal(reading.value())))
                        .toList(),
                orEmpty(score.items()),
                orEmpty(score.goals()).stream()
                        .map(goal -> new AttainedGoal(textIf(goal.words()), goal.weight(), goal.level()))
                        .toList(),
                textIf(score.certificate()));
    }

    static FindingContent finding(se.stafett.contracts.assessment.FindingContent finding) {
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        putIf(qualifiers, Qualifier.EXTENT, finding.extent());
        putIf(qualifiers, Qualifier.NATURE, finding.nature());
        putIf(qualifiers, Qualifier.LOCATION, finding.location());
        putIf(qualifiers, Qualifier.PERFORMANCE, finding.performance());
        putIf(qualifiers, Qualifier.CAPACITY, finding.capacity());
        putIf(qualifiers, Qualifier.BARRIER, finding.barrier());
        putIf(qualifiers, Qualifier.FACILITATOR, finding.facilitator());
        return new FindingContent(new IcfCode(finding.icf()), qualifiers, textIf(finding.note()));
    }

    private static void putIf(Map<Qualifier, Integer> qualifiers, Qualifier qualifier, @Nullable Integer value) {
        if (value != null) {
            qualifiers.put(qualifier, value);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
