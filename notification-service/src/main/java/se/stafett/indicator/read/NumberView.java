package se.stafett.indicator.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.indicator.domain.Measure;
import se.stafett.indicator.storage.Figure;

@Schema(name = "IndicatorNumber", description = "The number of an indicator; decimals are text.")
@JsonInclude(Include.NON_NULL)
record NumberView(
        @Schema(
                description =
                        "Whether it is told. When it tells of too few patients it is not, and nothing more is said.")
        boolean told,

        @Schema(description = "For counts and durations, how many cases there are.", examples = "12") @Nullable Long count,

        @Schema(examples = "9") @Nullable Long numerator,
        @Schema(examples = "12") @Nullable Long denominator,

        @Schema(
                description = "The numerator over the denominator, to four decimals; absent where there are no cases.",
                examples = "0.75")
        @Nullable String share,

        @Schema(examples = "26.5") @Nullable String medianHours,

        @Schema(description = "Nine of ten took at most so long.", examples = "71.25") @Nullable String p90Hours) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    static NumberView withheld() {
        return new NumberView(false, null, null, null, null, null, null);
    }

    static NumberView of(Measure measure, @Nullable Figure figure) {
        long cases = figure == null ? 0 : figure.cases();
        long held = figure == null ? 0 : figure.held();
        return switch (measure) {
            case COUNT -> new NumberView(true, cases, null, null, null, null, null);
            case SHARE -> new NumberView(true, null, held, cases, share(held, cases), null, null);
            case DURATION ->
                new NumberView(
                        true,
                        cases,
                        null,
                        null,
                        null,
                        figure == null ? null : hours(figure.median()),
                        figure == null ? null : hours(figure.ninetieth()));
        };
    }

    /** To two decimals at the most. */
    static @Nullable String hours(@Nullable BigDecimal seconds) {
        return seconds == null ? null : text(seconds.divide(SECONDS, 2, RoundingMode.HALF_UP));
    }

    private static @Nullable String share(long held, long cases) {
        return cases == 0
                ? null
                : text(BigDecimal.valueOf(held).divide(BigDecimal.valueOf(cases), 4, RoundingMode.HALF_UP));
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
