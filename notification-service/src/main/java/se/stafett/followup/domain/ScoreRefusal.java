package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.Decimal;

/** Why a score is not recorded. */
sealed interface ScoreRefusal extends FollowUpRefusal {

    record InstrumentNotInCatalogue(String instrument) implements ScoreRefusal, NotSound {}

    /** In an assessment the rater's certificate is asked for. */
    record NeedsCertifiedRater(String instrument) implements ScoreRefusal, NotSound {}

    record ScaleIsToBeNamed(String instrument, String scales) implements ScoreRefusal, NotSound {}

    record ScaleNotOfInstrument(String instrument, String scale, String scales) implements ScoreRefusal, NotSound {}

    record ValueOutOfRange(Decimal value, String allowed) implements ScoreRefusal, NotSound {}

    record ValueOffStep(Decimal value, String step) implements ScoreRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case InstrumentNotInCatalogue refusal -> "instrument-not-in-catalogue";
            case NeedsCertifiedRater refusal -> "needs-certified-rater";
            case ScaleIsToBeNamed refusal -> "scale-is-to-be-named";
            case ScaleNotOfInstrument refusal -> "scale-not-of-instrument";
            case ValueOutOfRange refusal -> "value-out-of-range";
            case ValueOffStep refusal -> "value-off-step";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case InstrumentNotInCatalogue refusal -> Optional.of("instrument");
            case NeedsCertifiedRater refusal -> Optional.of("instrument");
            case ScaleIsToBeNamed refusal -> Optional.of("scale");
            case ScaleNotOfInstrument refusal -> Optional.of("scale");
            case ValueOutOfRange refusal -> Optional.of("value");
            case ValueOffStep refusal -> Optional.of("value");
        };
    }
}
