package se.stafett.indicator.domain;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.indicator.domain.IndicatorRefusal.CasesOfOtherUnits;
import se.stafett.indicator.domain.IndicatorRefusal.IndicatorsOfAnotherUnit;
import se.stafett.indicator.domain.IndicatorRefusal.ReadsNoIndicators;

/** Whose indicators are read: one unit's, or those of all units together. */
public sealed interface Whose {

    record OneUnit(HsaId unit) implements Whose {}

    record AllUnits() implements Whose {}

    /** What an actor reads who does not say whose. */
    static Whose usual(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> new OneUnit(professional.unit());
            case Actor.System system -> new AllUnits();
            case Actor.Auditor auditor -> new AllUnits();
            case Actor.Patient patient -> new AllUnits();
            case Actor.Relative relative -> new AllUnits();
        };
    }

    default Optional<HsaId> single() {
        return switch (this) {
            case OneUnit(HsaId unit) -> Optional.of(unit);
            case AllUnits all -> Optional.empty();
        };
    }

    /** Why an actor may not read the numbers; empty when they may. */
    default Optional<IndicatorRefusal> numbersRefused(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> anothers(professional);
            case Actor.System system -> Optional.empty();
            case Actor.Auditor auditor -> Optional.empty();
            case Actor.Patient patient -> Optional.of(new ReadsNoIndicators(actor.role()));
            case Actor.Relative relative -> Optional.of(new ReadsNoIndicators(actor.role()));
        };
    }

    /** Why an actor may not read the cases. Who may is told of small numbers too. */
    default Optional<IndicatorRefusal> casesRefused(Actor actor) {
        return numbersRefused(actor)
                .or(() -> actor instanceof Actor.Professional professional && this instanceof AllUnits
                        ? Optional.of(new CasesOfOtherUnits(professional.unit().value()))
                        : Optional.empty());
    }

    private Optional<IndicatorRefusal> anothers(Actor.Professional professional) {
        return single().filter(unit -> !unit.equals(professional.unit()))
                .map(unit -> new IndicatorsOfAnotherUnit(professional.unit().value()));
    }
}
