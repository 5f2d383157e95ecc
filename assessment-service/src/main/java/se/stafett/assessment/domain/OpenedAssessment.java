package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** An assessment that exists, whether work on it goes on or not. */
public sealed interface OpenedAssessment extends Assessment permits OngoingAssessment, EndedAssessment {

    AssessmentContent content();

    AssessmentStatus status();

    @Override
    default Optional<OpenedAssessment> opened() {
        return Optional.of(this);
    }

    @Override
    default long version() {
        return content().version();
    }

    default UUID id() {
        return content().id();
    }

    default PatientRef patient() {
        return content().patient();
    }

    /** The unit that opened it, which alone works on it. */
    default HsaId unit() {
        return content().unit();
    }

    /** The codes of the instruments that have a score which is not in error. */
    default SortedSet<String> instruments() {
        return content()
                .scores()
                .standing()
                .map(ScoreContent::instrument)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the actor may know of this assessment at all; to others it must look as if there were none. */
    default boolean isKnownTo(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> professional.unit().equals(unit());
            case Actor.Patient self -> self.ref().equals(patient());
            case Actor.Relative relative -> false;
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
        };
    }

    OpenedAssessment with(AssessmentContent changed);
}
