package se.stafett.discharge.limits;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * What a region has decided.
 *
 * @param provider HSA-id of the care provider
 * @param from the first day of admission for which it holds; absent when it holds for all
 */
record RegionRow(
        @JsonProperty(required = true) String provider,
        @Nullable LocalDate from,
        @JsonProperty(required = true) LimitsRow limits) {

    HsaId region() {
        return new HsaId(provider);
    }

    LocalDate since() {
        return from == null ? LocalDate.MIN : from;
    }
}
