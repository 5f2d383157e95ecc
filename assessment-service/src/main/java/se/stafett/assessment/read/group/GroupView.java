package se.stafett.assessment.read.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.instrument.Better;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Scale;

/** What is told of a group; of one that is so small that it could point out a patient, nothing. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "InstrumentGroup", description = "What an instrument showed on a group of patients; decimals are text.")
record GroupView(
        @Schema(examples = "berg") String instrument,

        @Schema(description = "The fewest patients of whom anything is told.", examples = "5")
        int fewestPatients,

        @Schema(description = "Whether the group is large enough. When it is not, nothing more is told.")
        boolean largeEnough,

        @Schema(examples = "12") @Nullable Integer patients,
        @Nullable List<OnScale> scales) {
    private static final int FEWEST = 5;

    static GroupView of(Instrument instrument, Scores scores) {
        if (scores.patients() < FEWEST) {
            return new GroupView(instrument.code(), FEWEST, false, null, null);
        }
        return new GroupView(
                instrument.code(),
                FEWEST,
                true,
                scores.patients(),
                instrument.scales().stream()
                        .filter(scale -> scores.patientsOn(scale.code()) >= FEWEST)
                        .map(scale -> OnScale.of(scale, scores))
                        .toList());
    }

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "GroupOnScale")
    record OnScale(
            @Schema(examples = "score") String scale,
            @Schema(examples = "m/s") @Nullable String unit,
            @Schema(enumeration = {"high", "low"}) String better,
            Distribution distribution,

            @Schema(
                    description =
                            "From each patient's first score of the period to the last. Left out when too few have two.")
            @Nullable Change change) {

        static OnScale of(Scale scale, Scores scores) {
            List<BigDecimal> changes = scores.changes(scale.code());
            return new OnScale(
                    scale.code(),
                    scale.unit().orElse(null),
                    scale.better().code(),
                    Distribution.of(scores.values(scale.code())),
                    changes.size() < FEWEST ? null : Change.of(changes, scale.better()));
        }
    }

    @Schema(name = "Distribution")
    record Distribution(
            @Schema(examples = "19") int scores,
            @Schema(examples = "12") String lowest,
            @Schema(examples = "28.5") String lowerQuartile,
            @Schema(examples = "37") String median,
            @Schema(examples = "44") String upperQuartile,
            @Schema(examples = "56") String highest,
            @Schema(examples = "36.21") String mean) {

        static Distribution of(List<BigDecimal> values) {
            Spread spread = new Spread(values);
            return new Distribution(
                    values.size(),
                    spread.quantile("0"),
                    spread.quantile("0.25"),
                    spread.quantile("0.5"),
                    spread.quantile("0.75"),
                    spread.quantile("1"),
                    spread.mean());
        }
    }

    @Schema(
            name = "BeforeAfter",
            description = "A change above 0 is a higher score; which way is better, the scale says.")
    record Change(
            @Schema(examples = "7") int patients,
            @Schema(examples = "4.43") String mean,
            @Schema(examples = "5") String median,
            @Schema(examples = "5") long improved,
            @Schema(examples = "1") long unchanged,
            @Schema(examples = "1") long worse) {

        static Change of(List<BigDecimal> changes, Better better) {
            Spread spread = new Spread(changes);
            long higher = changes.stream().filter(change -> change.signum() > 0).count();
            long lower = changes.stream().filter(change -> change.signum() < 0).count();
            return new Change(
                    changes.size(),
                    spread.mean(),
                    spread.quantile("0.5"),
                    better == Better.HIGH ? higher : lower,
                    changes.size() - higher - lower,
                    better == Better.HIGH ? lower : higher);
        }
    }
}
