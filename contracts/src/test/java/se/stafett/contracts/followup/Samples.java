package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Dialogue;

/** Events about an invented patient's follow-up, to build histories from. */
final class Samples {
    static final String WARD = "SE2321000016-39KJ";
    static final String TOWN = "SE2120001439-7HMT";
    static final UUID FOLLOW_UP = id(0x61);
    static final UUID PLAN = id(1);
    static final UUID WALK = id(0x11);
    static final UUID STAIRS = id(0x12);
    static final UUID WALKER = id(0x21);
    static final UUID SCORE = id(0x71);
    static final UUID CHECK = id(0x72);
    static final UUID EXPERIENCE = id(0x73);
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final By CLINICIAN = new By("clinician", "SE2321000016-4DKV", WARD, "SE2321000016-1003");
    static final By PATIENT = new By("patient", null, null, null);
    static final Patient TOLVAN = new Patient(
            "http://electronichealth.se/identifier/personnummer", "191212121212", "Tolvan Tolvansson", null);

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static FollowUpScheduled scheduled() {
        return new FollowUpScheduled(TOLVAN, PLAN, 7, WARD, DAY);
    }

    static FollowUpFellDue fellDue() {
        return new FollowUpFellDue(WARD, DAY);
    }

    static FollowUpBecameOverdue overdue() {
        return new FollowUpBecameOverdue(WARD, DAY);
    }

    static FollowUpEscalated escalated() {
        return new FollowUpEscalated(WARD, DAY);
    }

    static AchievementRecorded achieved(String achievement) {
        return new AchievementRecorded(WALK, achievement, null, "Går till grinden.");
    }

    static ScoreRecorded measured() {
        return new ScoreRecorded(SCORE, "tug", null, DAY, "14.5", "Utan hjälpmedel.");
    }

    static DeviceChecked checked() {
        return new DeviceChecked(CHECK, WALKER, false, "För låg.");
    }

    static ExperienceTold told() {
        return new ExperienceTold(EXPERIENCE, "patient", "Det går lättare.");
    }

    static FollowUpConcluded concluded() {
        return new FollowUpConcluded(
                TOLVAN,
                PLAN,
                9,
                WARD,
                "continue",
                false,
                true,
                List.of(new AchievedGoal(WALK, "improving", null, null)),
                new Dialogue(true, "Vid hembesöket."),
                DAY.plusMonths(3),
                "E1");
    }

    static FollowUpCancelled cancelled() {
        return new FollowUpCancelled(PLAN, 9, "by-unit", "Har flyttat.");
    }

    static TextCorrected corrected(String target, String wrong) {
        return new TextCorrected(target, wrong, "Rätt.", "Skrivfel.");
    }
}
