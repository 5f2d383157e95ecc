package se.stafett.indicator.domain;

import java.time.LocalDate;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;

/**
 * One thing that an indicator counts. Of whom it tells is told by whose track it was found in.
 *
 * @param unit the unit whose number it is a part of
 * @param day the day in Sweden that puts it in a period
 * @param since the event by which it counts as it does
 */
public record Case(
        Indicator indicator, Result result, HsaId unit, CareLevel level, LocalDate day, Mark since, Subject about) {
    private static final UUID NAMESPACE = UUID.fromString("6f2b1f5e-5b0c-5c58-9d0d-0c4f2b6a7e11");

    /** A case of the day on which the event happened. */
    public Case(Indicator indicator, Result result, HsaId unit, CareLevel level, Mark since, Subject about) {
        this(indicator, result, unit, level, since.day(), since, about);
    }

    /** The same for the same thing at the same unit, however often it is counted anew. */
    public UUID id() {
        String item = about.item().map(UUID::toString).orElse("");
        return NamedId.of(
                NAMESPACE, String.join("|", indicator.code(), about.id().toString(), item, unit.value()));
    }
}
