package se.stafett.care.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way to measure a patient.
 *
 * @param scales what it tells; at least one
 * @param certifiedRaters whether its publisher lets only certified raters use it
 * @param licence what its use demands
 * @param confirmed whether its range and rules have been checked against its publisher's manual
 */
public record Instrument(
        String code,
        Wording name,
        Form form,
        List<Scale> scales,
        boolean certifiedRaters,
        Wording licence,
        boolean confirmed) {

    /** @throws IllegalArgumentException when form and scales contradict each other */
    public Instrument {
        scales = List.copyOf(scales);
        Set<String> codes = new HashSet<>();
        require(!scales.isEmpty() && scales.stream().allMatch(scale -> codes.add(scale.code())), code);
        require(
                switch (form) {
                    case Form.Measured measured -> true;
                    case Form.Profiled profiled -> true;
                    case Form.Summed summed ->
                        scales.size() == 1
                                && scales.getFirst()
                                        .range()
                                        .equals(summed.items().sums());
                    case Form.Attained attained -> scales.size() == 1;
                },
                code);
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw new IllegalArgumentException("The scales of " + code + " do not fit its form");
        }
    }
}
