package se.stafett.discharge.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.stafett.care.HsaId;

/** Values of a request whose form has been checked. */
final class Values {
    private Values() {}

    /** As it is kept: what is finer than a microsecond is cut off. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    static List<HsaId> units(List<String> checked) {
        return checked.stream().map(HsaId::new).toList();
    }
}
