package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.discharge.domain.PlanningRefusal.NoUnitIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsNamedTwice;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsNotConcerned;

/** Lists of units, as commands name them. */
final class Units {

    private Units() {}

    /** At least one, and none twice. */
    static Requirement named(String field, List<HsaId> units) {
        Set<HsaId> seen = new HashSet<>();
        return require(!units.isEmpty(), new NoUnitIsNamed(field))
                .and(units.stream()
                        .filter(unit -> !seen.add(unit))
                        .findFirst()
                        .map(unit -> require(false, new UnitIsNamedTwice(field, unit)))
                        .orElse(nothing()));
    }

    static Requirement among(String field, List<HsaId> units, Collection<HsaId> concerned) {
        return units.stream()
                .filter(unit -> !concerned.contains(unit))
                .findFirst()
                .map(unit -> require(false, new UnitIsNotConcerned(field, unit)))
                .orElse(nothing());
    }
}
