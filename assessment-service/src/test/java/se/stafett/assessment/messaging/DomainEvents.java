package se.stafett.assessment.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.AttainedGoal;
import se.stafett.assessment.domain.Conclusion;
import se.stafett.assessment.domain.ContentEvent.StoryTold;
import se.stafett.assessment.domain.ContentEvent.TextCorrected;
import se.stafett.assessment.domain.ContentEvent.WorkAbilityJudged;
import se.stafett.assessment.domain.CourseEvent.AssessmentCancelled;
import se.stafett.assessment.domain.CourseEvent.AssessmentConcluded;
import se.stafett.assessment.domain.CourseEvent.AssessmentEnteredInError;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.assessment.domain.FindingContent;
import se.stafett.assessment.domain.FindingEvent.FindingCorrected;
import se.stafett.assessment.domain.FindingEvent.FindingEnteredInError;
import se.stafett.assessment.domain.FindingEvent.FindingRecorded;
import se.stafett.assessment.domain.Level;
import se.stafett.assessment.domain.People;
import se.stafett.assessment.domain.Qualifier;
import se.stafett.assessment.domain.Reading;
import se.stafett.assessment.domain.Reassessed;
import se.stafett.assessment.domain.ScoreContent;
import se.stafett.assessment.domain.ScoreEvent.ScoreCorrected;
import se.stafett.assessment.domain.ScoreEvent.ScoreEnteredInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.assessment.domain.TextTarget;
import se.stafett.assessment.domain.WayOfWorking;
import se.stafett.assessment.domain.WorkAbility;
import se.stafett.care.Decimal;
import se.stafett.care.IcfCode;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Story;

/** Events of every kind about an invented patient: with all that they can say, and with as little as they must. */
final class DomainEvents {
    static final UUID ASSESSMENT = new UUID(1, 1);
    private static final UUID SCORE = new UUID(1, 2);
    private static final UUID FINDING = new UUID(1, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PlainText REASON = text("Fel patient.");

    private DomainEvents() {}

    static Stream<AssessmentEvent> all() {
        return Stream.of(course(), content(), scores(), findings()).flatMap(events -> events);
    }

    static AssessmentOpened openedWithLittle() {
        return opened(Optional.empty(), Protection.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Stream<AssessmentEvent> course() {
        return Stream.of(
                openedWithLittle(),
                opened(
                        Optional.of(text("Tolvina Tolvansson")),
                        Protection.CONFIDENTIALITY_MARKED,
                        Optional.of(new Reassessed(new UUID(2, 1), Optional.of(new UUID(2, 2)))),
                        Optional.of(new UUID(2, 3)),
                        Optional.of(text("x"))),
                opened(
                        Optional.empty(),
                        Protection.PROTECTED_REGISTRATION,
                        Optional.of(new Reassessed(new UUID(2, 1), Optional.empty())),
                        Optional.empty(),
                        Optional.empty()),
                new AssessmentConcluded(new Conclusion(
                        true, Optional.of(Level.INPATIENT_REHAB), Optional.of(WayOfWorking.TEAM), text("Behov."))),
                new AssessmentConcluded(
                        new Conclusion(false, Optional.empty(), Optional.empty(), text("Inget behov."))),
                new AssessmentCancelled(REASON),
                new AssessmentEnteredInError(REASON));
    }

    private static AssessmentOpened opened(
            Optional<PlainText> name,
            Protection protection,
            Optional<Reassessed> reassesses,
            Optional<UUID> previous,
            Optional<PlainText> referred) {
        return new AssessmentOpened(
                ASSESSMENT,
                new Patient(People.GRETA_REF, new Personnummer("191212121212"), name, protection),
                People.WARD,
                text("Nedsatt gångförmåga."),
                referred.map(yes -> People.CENTRE),
                reassesses,
                previous);
    }

    private static Stream<AssessmentEvent> content() {
        Optional<PlainText> told = Optional.of(text("Berättat\nmed två rader."));
        return Stream.of(
                new StoryTold(new Story(told, told, told, told, told)),
                new StoryTold(new Story(Optional.empty(), told, Optional.empty(), Optional.empty(), Optional.empty())),
                new WorkAbilityJudged(new WorkAbility(25, DAY, Optional.of(DAY.plusDays(14)), told)),
                new WorkAbilityJudged(new WorkAbility(100, DAY, Optional.empty(), Optional.empty())),
                corrected(new TextTarget.Reason()),
                corrected(new TextTarget.Summary()),
                corrected(new TextTarget.StoryPart(Story.Part.LIFE_SITUATION)));
    }

    private static TextCorrected corrected(TextTarget target) {
        return new TextCorrected(target, text("Fel."), text("Rätt."), text("Skrivfel."));
    }

    private static Stream<AssessmentEvent> scores() {
        ScoreContent time = new ScoreContent(
                "tug", DAY, List.of(reading("score", "12.50")), List.of(), List.of(), Optional.empty());
        ScoreContent profile = new ScoreContent(
                "eq-5d-5l",
                DAY,
                List.of(reading("vas", "70")),
                List.of(1, 2, 1, 3, 5),
                List.of(),
                Optional.of(text("Licens 7")));
        ScoreContent goals = new ScoreContent(
                "gas",
                DAY,
                List.of(reading("score", "41.97")),
                List.of(),
                List.of(
                        new AttainedGoal(Optional.of(text("Gå till affären.")), 2, -1),
                        new AttainedGoal(Optional.empty(), 1, 0)),
                Optional.empty());
        return Stream.of(
                new ScoreRecorded(SCORE, time),
                new ScoreRecorded(SCORE, profile),
                new ScoreRecorded(SCORE, goals),
                new ScoreCorrected(SCORE, goals, REASON),
                new ScoreEnteredInError(SCORE, REASON));
    }

    private static Stream<AssessmentEvent> findings() {
        return Stream.of(
                new FindingRecorded(FINDING, finding("b280", Map.of(Qualifier.EXTENT, 3))),
                new FindingRecorded(
                        FINDING,
                        finding("s7501", Map.of(Qualifier.EXTENT, 2, Qualifier.NATURE, 7, Qualifier.LOCATION, 1))),
                new FindingRecorded(FINDING, finding("d450", Map.of(Qualifier.PERFORMANCE, 0, Qualifier.CAPACITY, 9))),
                new FindingRecorded(FINDING, finding("e150", Map.of(Qualifier.BARRIER, 4))),
                new FindingCorrected(
                        FINDING,
                        new FindingContent(
                                new IcfCode("e310"), Map.of(Qualifier.FACILITATOR, 8), Optional.of(text("Dotter."))),
                        REASON),
                new FindingEnteredInError(FINDING, REASON));
    }

    private static FindingContent finding(String icf, Map<Qualifier, Integer> qualifiers) {
        return new FindingContent(new IcfCode(icf), qualifiers, Optional.empty());
    }

    private static Reading reading(String scale, String value) {
        return new Reading(scale, new Decimal(value));
    }

    private static PlainText text(String value) {
        return new PlainText(value);
    }
}
