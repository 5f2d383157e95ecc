package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.ScoreRefusal.NotPartOfInstrument;
import se.stafett.assessment.domain.ScoreRefusal.NumberOutOfRange;
import se.stafett.assessment.domain.ScoreRefusal.ResultMissing;
import se.stafett.assessment.domain.ScoreRefusal.ValueDiffersFromComputed;
import se.stafett.assessment.domain.ScoreRefusal.ValueOffStep;
import se.stafett.assessment.domain.ScoreRefusal.ValueOutOfRange;
import se.stafett.assessment.domain.ScoreRefusal.WrongNumberOfItems;
import se.stafett.care.Decimal;
import se.stafett.care.Requirement;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Items;
import se.stafett.care.instrument.Range;
import se.stafett.care.instrument.Scale;
import se.stafett.care.instrument.Weights;

/** Whether what was handed in can have come from the instrument. */
record ScoreRules(Instrument instrument, ScoreEntry entry) {

    private static final String ITEMS = "items";
    private static final String GOALS = "goals";

    Requirement areKept() {
        return scalesExist().andThen(() -> switch (instrument.form()) {
            case Form.Measured measured ->
                without(ITEMS, entry.items()).and(without(GOALS, entry.goals())).andThen(this::valuesFit);
            case Form.Summed summed ->
                without(GOALS, entry.goals())
                        .andThen(() -> entry.items().isEmpty() ? nothing() : itemsFit(summed.items()))
                        .andThen(this::valuesFit);
            case Form.Profiled profiled ->
                without(GOALS, entry.goals())
                        .and(with(ITEMS, entry.items()))
                        .andThen(() -> itemsFit(profiled.items()))
                        .andThen(this::valuesFit);
            case Form.Attained attained ->
                without(ITEMS, entry.items())
                        .and(with(GOALS, entry.goals()))
                        .andThen(() -> goalsFit(attained.weights()))
                        .andThen(this::valuesFit);
        });
    }

    private Requirement scalesExist() {
        return entry.values().keySet().stream()
                .filter(code -> instrument.scales().stream()
                        .noneMatch(scale -> scale.code().equals(code)))
                .sorted()
                .findFirst()
                .map(code -> require(false, new NotPartOfInstrument(instrument.code(), field(code))))
                .orElse(nothing());
    }

    private Requirement valuesFit() {
        Optional<Computed> computed = Computed.of(instrument.form(), entry);
        return instrument.scales().stream()
                .map(scale ->
                        valueFits(scale, Optional.ofNullable(entry.values().get(scale.code())), computed))
                .reduce(nothing(), Requirement::and);
    }

    private Requirement valueFits(Scale scale, Optional<Decimal> given, Optional<Computed> computed) {
        String at = field(scale.code());
        return computed.map(result -> given.map(value -> require(result.isAsWritten(value), differs(at, value, result)))
                        .orElse(nothing()))
                .orElseGet(() -> given.map(value -> isOn(scale, at, value))
                        .orElseGet(() -> require(false, new ResultMissing(instrument.code(), at))));
    }

    private static Requirement isOn(Scale scale, String at, Decimal value) {
        BigDecimal number = new BigDecimal(value.value());
        Range range = scale.range();
        return require(range.contains(number), new ValueOutOfRange(at, value, range.toString()))
                .and(
                        range.isOnStep(number),
                        new ValueOffStep(
                                at,
                                value,
                                range.step().map(BigDecimal::toPlainString).orElse("")));
    }

    private Requirement itemsFit(Items allowed) {
        return require(
                        entry.items().size() == allowed.count(),
                        new WrongNumberOfItems(
                                instrument.code(),
                                allowed.count(),
                                entry.items().size()))
                .and(within(ITEMS, "", entry.items().size(), entry.items()::get, allowed.lowest(), allowed.highest()));
    }

    private Requirement goalsFit(Weights allowed) {
        List<AttainedGoal> goals = entry.goals();
        return require(goals.size() <= allowed.goals(), new TooMany(GOALS, allowed.goals()))
                .and(within(
                        GOALS,
                        ".weight",
                        goals.size(),
                        index -> goals.get(index).weight(),
                        allowed.lowest(),
                        allowed.highest()))
                .and(within(
                        GOALS,
                        ".level",
                        goals.size(),
                        index -> goals.get(index).level(),
                        AttainedGoal.LEAST,
                        AttainedGoal.MOST));
    }

    private static Requirement within(
            String list, String part, int size, IntUnaryOperator number, int lowest, int highest) {
        for (int index = 0; index < size; index++) {
            int found = number.applyAsInt(index);
            if (found < lowest || found > highest) {
                return require(false, new NumberOutOfRange(list + "[" + index + "]" + part, lowest, highest));
            }
        }
        return nothing();
    }

    private Requirement with(String at, List<?> part) {
        return require(!part.isEmpty(), new ResultMissing(instrument.code(), at));
    }

    private Requirement without(String at, List<?> part) {
        return require(part.isEmpty(), new NotPartOfInstrument(instrument.code(), at));
    }

    private static ValueDiffersFromComputed differs(String at, Decimal given, Computed computed) {
        return new ValueDiffersFromComputed(at, given, computed.value());
    }

    private static String field(String scale) {
        return "values." + scale;
    }
}
