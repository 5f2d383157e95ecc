package se.stafett.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;

/** Events about an invented patient, to build histories from. */
final class Samples {
    static final String WARD = "SE2321000016-39KJ";
    static final UUID ASSESSMENT = id(1);
    static final UUID BALANCE = id(0x71);
    static final UUID WALK = id(0x72);
    static final UUID WALKING = id(0x81);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final By CLINICIAN = new By("clinician", "SE2321000016-4DKV", WARD, "SE2321000016-1003");
    static final By PATIENT = new By("patient", null, null, null);

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static AssessmentOpened opened() {
        return new AssessmentOpened(
                new Patient(
                        "http://electronichealth.se/identifier/personnummer",
                        "191212121212",
                        "Tolvan Tolvansson",
                        null),
                WARD,
                "Nedsatt gångförmåga.",
                null,
                null,
                null);
    }

    static StoryTold told(String drive) {
        return new StoryTold(new Story(null, drive, null, null, null));
    }

    static ScoreContent balance(int score) {
        return new ScoreContent("berg", DAY, List.of(new Reading("score", Integer.toString(score))), null, null, null);
    }

    static ScoreContent walk(String seconds) {
        return new ScoreContent("tug", DAY, List.of(new Reading("score", seconds)), null, null, null);
    }

    static ScoreRecorded measured() {
        return new ScoreRecorded(BALANCE, balance(31));
    }

    static FindingContent walking(int performance) {
        return new FindingContent("d450", null, null, null, performance, null, null, null, null);
    }

    static FindingRecorded found() {
        return new FindingRecorded(WALKING, walking(2));
    }

    static WorkAbilityJudged judged() {
        return new WorkAbilityJudged(75, DAY, DAY.plusDays(30), "Kan arbeta sittande.");
    }

    static AssessmentConcluded concluded() {
        return new AssessmentConcluded(true, "home-team", "team", "Behöver rehabilitering i hemmet.");
    }
}
