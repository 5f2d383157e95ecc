package se.stafett.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.stafett.assessment.domain.CourseEvent.AssessmentConcluded;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.assessment.domain.FindingEvent.FindingRecorded;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decimal;
import se.stafett.care.IcfCode;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Story;
import se.stafett.care.instrument.Instruments;
import se.stafett.care.instrument.Scale;
import se.stafett.service.instruments.Catalogue;

/** What is known and said about an invented patient. */
public final class Samples {

    public static final Instruments INSTRUMENTS = Catalogue.shipped();
    static final AssessmentDecider DECIDER = new AssessmentDecider(INSTRUMENTS);

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final UUID COMMAND = new UUID(7, 7);

    static final UUID ASSESSMENT = NamedId.of(COMMAND, "assessment:0");
    static final UUID NEW_SCORE = NamedId.of(COMMAND, "score:0");
    static final UUID NEW_FINDING = NamedId.of(COMMAND, "finding:0");
    static final UUID BALANCE = new UUID(1, 1);
    static final UUID WALKING = new UUID(1, 2);

    static final Patient GRETA = new Patient(
            People.GRETA_REF, new Personnummer("191212121212"), maybe("Tolvina Tolvansson"), Protection.NONE);
    static final PlainText SUSPICION = text("Nedsatt gångförmåga efter stroke.");

    private Samples() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> maybe(String value) {
        return Optional.of(new PlainText(value));
    }

    static Context as(Actor actor) {
        return new Context(NOW, actor, COMMAND);
    }

    static OpenAssessment open() {
        return new OpenAssessment(GRETA, SUSPICION, Optional.of(People.CENTRE), Optional.empty(), Optional.empty());
    }

    static AssessmentOpened opened() {
        return new AssessmentOpened(
                ASSESSMENT,
                GRETA,
                People.WARD,
                SUSPICION,
                Optional.of(People.CENTRE),
                Optional.empty(),
                Optional.empty());
    }

    static Story drive(String drive) {
        return new Story(Optional.empty(), maybe(drive), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ScoreEntry tug(String seconds) {
        return new ScoreEntry(
                "tug", TODAY, Map.of(Scale.SCORE, new Decimal(seconds)), List.of(), List.of(), Optional.empty());
    }

    static ScoreContent tugScore(String seconds) {
        return new ScoreContent(
                "tug",
                TODAY,
                List.of(new Reading(Scale.SCORE, new Decimal(seconds))),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static ScoreEntry sppb(Integer... points) {
        return new ScoreEntry("sppb", TODAY, Map.of(), List.of(points), List.of(), Optional.empty());
    }

    static ScoreContent sppbScore(String sum, Integer... points) {
        return new ScoreContent(
                "sppb",
                TODAY,
                List.of(new Reading(Scale.SCORE, new Decimal(sum))),
                List.of(points),
                List.of(),
                Optional.empty());
    }

    static ScoreRecorded walked() {
        return new ScoreRecorded(BALANCE, tugScore("24.5"));
    }

    static FindingContent finding(String icf, Map<Qualifier, Integer> qualifiers) {
        return new FindingContent(new IcfCode(icf), qualifiers, Optional.empty());
    }

    static FindingContent walking(int performance) {
        return finding("d450", Map.of(Qualifier.PERFORMANCE, performance));
    }

    static FindingRecorded found() {
        return new FindingRecorded(WALKING, walking(2));
    }

    static WorkAbility halfTime() {
        return new WorkAbility(50, TODAY, Optional.of(TODAY.plusMonths(2)), maybe("Kan arbeta sittande."));
    }

    static Conclusion need() {
        return new Conclusion(
                true, Optional.of(Level.HOME_TEAM), Optional.of(WayOfWorking.TEAM), text("Behöver stöd hemma."));
    }

    static Conclusion noNeed() {
        return new Conclusion(false, Optional.empty(), Optional.empty(), text("Inget behov."));
    }

    static AssessmentConcluded concluded() {
        return new AssessmentConcluded(need());
    }
}
