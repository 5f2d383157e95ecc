package se.stafett.service.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Wording;

/**
 * One instrument as the resource says it.
 *
 * @param form measured, summed, profiled or attained
 * @param items for summed and profiled
 * @param goals for attained
 */
record InstrumentRow(
        String code,
        Wording name,
        String form,
        @Nullable ItemsRow items,
        @Nullable GoalsRow goals,
        List<ScaleRow> scales,
        boolean certifiedRaters,
        Wording licence,
        boolean confirmed) {

    Instrument instrument() {
        return new Instrument(
                code, name, kind(), scales.stream().map(ScaleRow::scale).toList(), certifiedRaters, licence, confirmed);
    }

    private Form kind() {
        return switch (form) {
            case "measured" -> new Form.Measured();
            case "summed" -> new Form.Summed(given(items).items());
            case "profiled" ->
                new Form.Profiled(given(items).items(), given(items).direction());
            case "attained" -> new Form.Attained(given(goals).allowed());
            // The resource is text, so there is no exhaustive list of what could stand in it.
            default -> throw new IllegalArgumentException(code + " has no known form");
        };
    }

    private <T> T given(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException(code + " lacks what its form needs");
        }
        return part;
    }
}
