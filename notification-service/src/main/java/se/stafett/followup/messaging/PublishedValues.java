package se.stafett.followup.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.followup.AchievedGoal;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.followup.domain.Attainment;

/** The published form of the domain's values: plain text and numbers, absent where the domain says empty. */
final class PublishedValues {
    private PublishedValues() {}

    static @Nullable String textOf(Optional<PlainText> text) {
        return text.map(PlainText::value).orElse(null);
    }

    static @Nullable String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(null);
    }

    static @Nullable Integer gas(se.stafett.followup.domain.Achievement achievement) {
        return achievement.attainment().map(Attainment::level).orElse(null);
    }

    static se.stafett.contracts.payload.Patient published(Patient patient) {
        return new se.stafett.contracts.payload.Patient(
                patient.identifier().system(),
                patient.identifier().value(),
                textOf(patient.name()),
                patient.protection() == Protection.NONE
                        ? null
                        : patient.protection().code());
    }

    static Dialogue published(se.stafett.followup.domain.Dialogue dialogue) {
        return new Dialogue(dialogue.held(), textOf(dialogue.note()));
    }

    static AchievedGoal published(se.stafett.followup.domain.AchievedGoal achieved) {
        return new AchievedGoal(
                achieved.goal(),
                achieved.achievement().status().code(),
                gas(achieved.achievement()),
                textOf(achieved.achievement().note()));
    }
}
