package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Decimal;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotSound;

/** Why a score is not recorded or corrected. */
sealed interface ScoreRefusal extends AssessmentRefusal {

    record InstrumentNotInCatalogue(String instrument) implements ScoreRefusal, NotSound {}

    record RaterNotCertified(String instrument) implements ScoreRefusal, NotSound {}

    record NotPartOfInstrument(String instrument, String at) implements ScoreRefusal, NotSound {}

    record ResultMissing(String instrument, String at) implements ScoreRefusal, NotSound {}

    record WrongNumberOfItems(String instrument, int expected, int given) implements ScoreRefusal, NotSound {}

    record NumberOutOfRange(String at, int min, int max) implements ScoreRefusal, NotSound {}

    record ValueOutOfRange(String at, Decimal value, String allowed) implements ScoreRefusal, NotSound {}

    record ValueOffStep(String at, Decimal value, String step) implements ScoreRefusal, NotSound {}

    record ValueDiffersFromComputed(String at, Decimal value, Decimal computed) implements ScoreRefusal, NotSound {}

    record ScoreNotFound(UUID score) implements ScoreRefusal, NotFound {}

    record ScoreOfAnotherInstrument(UUID score, String instrument) implements ScoreRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case InstrumentNotInCatalogue refusal -> "instrument-not-in-catalogue";
            case RaterNotCertified refusal -> "rater-not-certified";
            case NotPartOfInstrument refusal -> "not-part-of-instrument";
            case ResultMissing refusal -> "result-missing";
            case WrongNumberOfItems refusal -> "wrong-number-of-items";
            case NumberOutOfRange refusal -> "number-out-of-range";
            case ValueOutOfRange refusal -> "value-out-of-range";
            case ValueOffStep refusal -> "value-off-step";
            case ValueDiffersFromComputed refusal -> "value-differs-from-computed";
            case ScoreNotFound refusal -> "score-not-found";
            case ScoreOfAnotherInstrument refusal -> "score-of-another-instrument";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case InstrumentNotInCatalogue refusal -> Optional.of("instrument");
            case RaterNotCertified refusal -> Optional.of("certificate");
            case NotPartOfInstrument refusal -> Optional.of(refusal.at());
            case ResultMissing refusal -> Optional.of(refusal.at());
            case WrongNumberOfItems refusal -> Optional.of("items");
            case NumberOutOfRange refusal -> Optional.of(refusal.at());
            case ValueOutOfRange refusal -> Optional.of(refusal.at());
            case ValueOffStep refusal -> Optional.of(refusal.at());
            case ValueDiffersFromComputed refusal -> Optional.of(refusal.at());
            case ScoreNotFound refusal -> Optional.empty();
            case ScoreOfAnotherInstrument refusal -> Optional.of("instrument");
        };
    }
}
