package se.stafett.followup.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.Requirement;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Range;
import se.stafett.care.instrument.Scale;
import se.stafett.followup.domain.ScoreRefusal.InstrumentNotInCatalogue;
import se.stafett.followup.domain.ScoreRefusal.NeedsCertifiedRater;
import se.stafett.followup.domain.ScoreRefusal.ScaleIsToBeNamed;
import se.stafett.followup.domain.ScoreRefusal.ScaleNotOfInstrument;
import se.stafett.followup.domain.ScoreRefusal.ValueOffStep;
import se.stafett.followup.domain.ScoreRefusal.ValueOutOfRange;

/** Whether a value can have come from an instrument of the catalogue. */
final class ScoreRules {
    private ScoreRules() {}

    static Requirement fits(Score score, Optional<Instrument> known) {
        return known.map(
                        instrument -> require(!instrument.certifiedRaters(), new NeedsCertifiedRater(instrument.code()))
                                .andThen(() -> scaleFits(score, instrument)))
                .orElseGet(() -> require(
                        false, new InstrumentNotInCatalogue(score.instrument().value())));
    }

    private static Requirement scaleFits(Score score, Instrument instrument) {
        List<String> codes = instrument.scales().stream().map(Scale::code).toList();
        if (score.scale().isEmpty() && codes.size() > 1) {
            return require(false, new ScaleIsToBeNamed(instrument.code(), String.join(", ", codes)));
        }
        return instrument.scales().stream()
                .filter(scale -> score.scale().map(scale.code()::equals).orElse(true))
                .findFirst()
                .map(scale -> valueFits(score.value(), scale.range()))
                .orElseGet(() -> require(
                        false,
                        new ScaleNotOfInstrument(
                                instrument.code(), score.scale().orElse(""), String.join(", ", codes))));
    }

    private static Requirement valueFits(Decimal value, Range range) {
        BigDecimal number = new BigDecimal(value.value());
        return require(range.contains(number), new ValueOutOfRange(value, range.toString()))
                .and(range.step()
                        .map(step -> require(range.isOnStep(number), new ValueOffStep(value, step.toPlainString())))
                        .orElse(nothing()));
    }
}
