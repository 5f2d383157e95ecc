package se.stafett.assessment.read.instruments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Items;
import se.stafett.care.instrument.Scale;
import se.stafett.care.instrument.Wording;

@JsonInclude(Include.NON_NULL)
@Schema(name = "Instrument", description = "An instrument: how it is handed in, and what it tells.")
record InstrumentView(
        @Schema(examples = "berg") String code,
        Words name,

        @Schema(
                enumeration = {"measured", "summed", "profiled", "attained"},
                examples = "summed")
        String form,

        @Nullable ItemsView items,
        @Nullable GoalsView goals,
        List<ScaleView> scales,

        @Schema(description = "Whether only certified raters may use it.")
        boolean certifiedRaters,

        Words licence,

        @Schema(description = "Whether range and rules have been checked against the publisher's manual.")
        boolean confirmed) {

    static InstrumentView of(Instrument instrument) {
        List<ScaleView> scales = instrument.scales().stream().map(ScaleView::of).toList();
        Words name = Words.of(instrument.name());
        Words licence = Words.of(instrument.licence());
        return new InstrumentView(
                instrument.code(),
                name,
                form(instrument.form()),
                items(instrument.form()),
                goals(instrument.form()),
                scales,
                instrument.certifiedRaters(),
                licence,
                instrument.confirmed());
    }

    private static String form(Form form) {
        return switch (form) {
            case Form.Measured measured -> "measured";
            case Form.Summed summed -> "summed";
            case Form.Profiled profiled -> "profiled";
            case Form.Attained attained -> "attained";
        };
    }

    private static @Nullable ItemsView items(Form form) {
        return switch (form) {
            case Form.Measured measured -> null;
            case Form.Summed summed -> ItemsView.of(summed.items(), null);
            case Form.Profiled profiled ->
                ItemsView.of(profiled.items(), profiled.better().code());
            case Form.Attained attained -> null;
        };
    }

    private static @Nullable GoalsView goals(Form form) {
        return form instanceof Form.Attained attained
                ? new GoalsView(
                        attained.weights().goals(),
                        attained.weights().lowest(),
                        attained.weights().highest())
                : null;
    }

    record Words(String sv, String en) {
        static Words of(Wording wording) {
            return new Words(wording.sv(), wording.en());
        }
    }

    /** @param better for items that are not summed; a sum's direction is its scale's */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Items")
    record ItemsView(
            int count, int lowest, int highest, @Nullable String better) {
        static ItemsView of(Items items, @Nullable String better) {
            return new ItemsView(items.count(), items.lowest(), items.highest(), better);
        }
    }

    @Schema(name = "Goals", description = "How many goals are scaled together at the most, and what each may weigh.")
    record GoalsView(int most, int lowestWeight, int highestWeight) {}

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Scale", description = "What the instrument tells; decimals are text.")
    record ScaleView(
            @Schema(examples = "score") String code,
            @Schema(examples = "m/s") @Nullable String unit,

            @Schema(description = "The lowest value, unless above is given.", examples = "0") @Nullable String lowest,

            @Schema(description = "What all values lie above.", examples = "0") @Nullable String above,

            @Schema(examples = "56") @Nullable String highest,
            @Schema(examples = "1") @Nullable String step,
            @Schema(enumeration = {"high", "low"}) String better) {

        static ScaleView of(Scale scale) {
            String bound = scale.range().lowest().toPlainString();
            boolean above = scale.range().above();
            return new ScaleView(
                    scale.code(),
                    scale.unit().orElse(null),
                    above ? null : bound,
                    above ? bound : null,
                    scale.range().highest().map(BigDecimal::toPlainString).orElse(null),
                    scale.range().step().map(BigDecimal::toPlainString).orElse(null),
                    scale.better().code());
        }
    }
}
