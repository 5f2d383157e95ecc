package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.require;

import java.util.function.Function;
import java.util.function.Supplier;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Refusal;
import se.stafett.discharge.domain.AccessRefusal.NeitherHospitalNorMunicipality;
import se.stafett.discharge.domain.AccessRefusal.NotARegionalUnitConcerned;
import se.stafett.discharge.domain.AccessRefusal.NotTheContactsUnit;
import se.stafett.discharge.domain.AccessRefusal.NotTheHospitalUnit;
import se.stafett.discharge.domain.AccessRefusal.RoleMayNot;
import se.stafett.discharge.domain.PlanningRefusal.NoContactIsNamed;

/** Who does what: the law divides the work between the hospital, the region's open care and the municipality. */
final class Acting {

    private Acting() {}

    static Decision<DischargeEvent> byProfessional(
            Context context, Function<Professional, Decision<DischargeEvent>> decision) {
        return context.actor() instanceof Professional professional
                ? decision.apply(professional)
                : mayNot(context.actor());
    }

    static Decision<DischargeEvent> byHospital(
            DischargeContent discharge, Context context, Supplier<Decision<DischargeEvent>> decision) {
        return byUnit(context, unit -> unit.unit().equals(discharge.hospital()), new NotTheHospitalUnit(), decision);
    }

    static Decision<DischargeEvent> byRegion(
            DischargeContent discharge, Context context, Supplier<Decision<DischargeEvent>> decision) {
        return byUnit(
                context,
                unit -> discharge.concerns(unit.unit(), Part.REGIONAL_OPEN_CARE),
                new NotARegionalUnitConcerned(),
                decision);
    }

    static Decision<DischargeEvent> byContactsUnit(
            DischargeContent discharge, Context context, Supplier<Decision<DischargeEvent>> decision) {
        return byProfessional(
                context,
                professional -> require(discharge.contact().isPresent(), new NoContactIsNamed())
                        .and(
                                discharge
                                        .contact()
                                        .map(Contact::unit)
                                        .filter(professional.unit()::equals)
                                        .isPresent(),
                                new NotTheContactsUnit())
                        .thenDecide(decision));
    }

    static Decision<DischargeEvent> byPayers(
            DischargeContent discharge, Context context, Supplier<Decision<DischargeEvent>> decision) {
        return byUnit(
                context,
                unit -> unit.unit().equals(discharge.hospital()) || discharge.concerns(unit.unit(), Part.MUNICIPALITY),
                new NeitherHospitalNorMunicipality(),
                decision);
    }

    static Decision<DischargeEvent> mayNot(Actor actor) {
        return Decision.rejected(new RoleMayNot(actor.role()));
    }

    private static Decision<DischargeEvent> byUnit(
            Context context,
            Function<Professional, Boolean> may,
            Refusal otherwise,
            Supplier<Decision<DischargeEvent>> decision) {
        return byProfessional(
                context,
                professional -> require(may.apply(professional), otherwise).thenDecide(decision));
    }
}
