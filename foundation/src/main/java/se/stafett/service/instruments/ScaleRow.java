package se.stafett.service.instruments;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.instrument.Better;
import se.stafett.care.instrument.Range;
import se.stafett.care.instrument.Scale;

/**
 * A scale as the resource says it.
 *
 * @param lowest the lowest value that is allowed; absent when {@code above} is given
 * @param above what all values lie above
 */
record ScaleRow(
        String code,
        @Nullable String unit,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal above,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal step,
        String better) {

    Scale scale() {
        return new Scale(
                code,
                Optional.ofNullable(unit),
                new Range(bound(), above != null, Optional.ofNullable(highest), Optional.ofNullable(step)),
                Coded.parse(Better.class, better).trusted());
    }

    private BigDecimal bound() {
        if (lowest != null && above == null) {
            return lowest;
        }
        if (above != null && lowest == null) {
            return above;
        }
        throw new IllegalArgumentException("the scale " + code + " needs one lower bound");
    }
}
