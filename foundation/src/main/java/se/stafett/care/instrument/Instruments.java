package se.stafett.care.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue of instruments. */
public record Instruments(List<Instrument> all) {

    /** @throws IllegalArgumentException when two instruments have the same code */
    public Instruments {
        all = List.copyOf(all);
        Set<String> codes = new HashSet<>();
        all.forEach(one -> {
            if (!codes.add(one.code())) {
                throw new IllegalArgumentException(one.code() + " is in the catalogue twice");
            }
        });
    }

    public Optional<Instrument> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
