package se.stafett.indicator.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.indicator.domain.CareLevel;

/**
 * Which cases are looked at; empty is all.
 *
 * @param from the first day
 * @param to the last day
 */
public record Filter(
        Optional<HsaId> unit, Optional<CareLevel> level, Optional<LocalDate> from, Optional<LocalDate> to) {
    static final String ARGUMENTS = """
            nullif(:unit, ''), nullif(:level, ''), cast(nullif(:from, '') as date), cast(nullif(:to, '') as date)""";

    Map<String, Object> arguments() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("unit", unit.map(HsaId::value).orElse(""));
        arguments.put("level", level.map(CareLevel::code).orElse(""));
        arguments.put("from", from.map(LocalDate::toString).orElse(""));
        arguments.put("to", to.map(LocalDate::toString).orElse(""));
        return arguments;
    }
}
