package se.stafett.followup.messaging;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.followup.AchievedGoal;
import se.stafett.followup.domain.Achievement;
import se.stafett.followup.domain.AchievementStatus;
import se.stafett.followup.domain.Attainment;
import se.stafett.followup.domain.Dialogue;

/** The domain's values from their published form. What was once published had the right form, so that it is trusted. */
final class DomainValues {
    private DomainValues() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> textIf(@Nullable String value) {
        return Optional.ofNullable(value).map(PlainText::new);
    }

    static <E extends Enum<E> & Coded> E word(Class<E> list, String code) {
        return Coded.parse(list, code).trusted();
    }

    static <E extends Enum<E> & Coded> Optional<E> wordIf(Class<E> list, @Nullable String code) {
        return Optional.ofNullable(code).map(present -> word(list, present));
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

    static Achievement achievement(String status, @Nullable Integer gas, @Nullable String note) {
        return new Achievement(
                word(AchievementStatus.class, status), Optional.ofNullable(gas).map(Attainment::new), textIf(note));
    }

    static se.stafett.followup.domain.AchievedGoal achieved(AchievedGoal achieved) {
        return new se.stafett.followup.domain.AchievedGoal(
                achieved.goal(), achievement(achieved.achievement(), achieved.gas(), achieved.note()));
    }

    static Dialogue dialogue(se.stafett.contracts.plan.Dialogue dialogue) {
        return new Dialogue(dialogue.held(), textIf(dialogue.note()));
    }
}
