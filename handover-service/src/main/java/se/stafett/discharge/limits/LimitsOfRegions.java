package se.stafett.discharge.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.Limits;
import se.stafett.discharge.domain.RegionLimits;

/** Reads the limits. What a region changes holds for admissions from a day on, so that earlier answers stand. */
public final class LimitsOfRegions implements RegionLimits {
    private static final String SHIPPED = "/discharge-limits.json";

    private final Limits defaults;
    private final Map<HsaId, NavigableMap<LocalDate, Limits>> regions = new HashMap<>();

    private LimitsOfRegions(LimitsFile shipped, LimitsFile own) {
        defaults = own.defaultsOrNothing().over(shipped.defaultsOrNothing().alone());
        own.rows().forEach(this::add);
    }

    /** The limits that the service ships with. */
    public static RegionLimits shipped() {
        return of(Optional.empty());
    }

    /**
     * @param file what differs from the shipped limits
     * @throws IllegalArgumentException when it contradicts itself
     * @throws UncheckedIOException when it cannot be read, or is not of its form
     */
    public static RegionLimits of(Optional<Path> file) {
        try (InputStream shipped =
                Objects.requireNonNull(LimitsOfRegions.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            LimitsFile beneath = LimitsFile.read(shipped);
            return new LimitsOfRegions(beneath, file.isEmpty() ? beneath : read(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("the limits of discharges are not readable", e);
        }
    }

    @Override
    public Limits of(HsaId provider, LocalDate admittedOn) {
        NavigableMap<LocalDate, Limits> region = regions.get(provider);
        var held = region == null ? null : region.floorEntry(admittedOn);
        return held == null ? defaults : held.getValue();
    }

    private static LimitsFile read(Path file) throws IOException {
        try (InputStream own = Files.newInputStream(file)) {
            return LimitsFile.read(own);
        }
    }

    private void add(RegionRow row) {
        Limits before = regions.computeIfAbsent(row.region(), region -> new TreeMap<>())
                .put(row.since(), row.limits().over(defaults));
        if (before != null) {
            throw new IllegalArgumentException(row.provider() + " has limits twice from " + row.since());
        }
    }
}
