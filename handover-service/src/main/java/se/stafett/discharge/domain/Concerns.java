package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stafett.care.HsaId;

/**
 * Who is concerned, and since when they know.
 *
 * @param all in the order in which they were notified
 */
public record Concerns(List<Notified> all) {

    /** @param neededSince when it was judged that the unit will be needed, where that came after the admission notice */
    public record Notified(Concerned concerned, Optional<Instant> neededSince, Instant at) {}

    public Concerns {
        all = List.copyOf(all);
    }

    static Concerns ofAdmission(List<Concerned> concerned, Instant at) {
        return new Concerns(concerned.stream()
                .map(one -> new Notified(one, Optional.empty(), at))
                .toList());
    }

    Concerns with(Concerned unit, Instant neededSince, Instant at) {
        List<Notified> more = new ArrayList<>(all);
        more.add(new Notified(unit, Optional.of(neededSince), at));
        return new Concerns(more);
    }

    boolean include(HsaId unit, Part part) {
        return all.stream().map(Notified::concerned).anyMatch(new Concerned(unit, part)::equals);
    }

    List<HsaId> units() {
        return all.stream().map(one -> one.concerned().unit()).toList();
    }

    /** When the first of this part was notified; empty while none is concerned. */
    Optional<Instant> since(Part part) {
        return all.stream()
                .filter(one -> one.concerned().part() == part)
                .map(Notified::at)
                .min(Comparator.naturalOrder());
    }
}
