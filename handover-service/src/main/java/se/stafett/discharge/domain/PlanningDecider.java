package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.function.Supplier;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.discharge.domain.CourseRefusal.DischargeHasEnded;
import se.stafett.discharge.domain.PlanningCommand.AgreePayment;
import se.stafett.discharge.domain.PlanningCommand.CallToPlanning;
import se.stafett.discharge.domain.PlanningCommand.GiveInformation;
import se.stafett.discharge.domain.PlanningCommand.GivePatientSummary;
import se.stafett.discharge.domain.PlanningCommand.NameContact;
import se.stafett.discharge.domain.PlanningEvent.ContactNamed;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.discharge.domain.PlanningEvent.PatientSummaryGiven;
import se.stafett.discharge.domain.PlanningEvent.PaymentAgreed;
import se.stafett.discharge.domain.PlanningEvent.PlanningCalled;
import se.stafett.discharge.domain.PlanningRefusal.AgreementIsTheSame;
import se.stafett.discharge.domain.PlanningRefusal.ContactIsTheSame;
import se.stafett.discharge.domain.PlanningRefusal.NoKindIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.NoMunicipalityIsConcerned;
import se.stafett.discharge.domain.PlanningRefusal.NothingIsAgreed;

/** Whether what is done so that the patient can leave is done by the right unit, with those concerned. */
final class PlanningDecider {

    private PlanningDecider() {}

    static Decision<DischargeEvent> decide(NotifiedDischarge discharge, PlanningCommand command, Context context) {
        DischargeContent content = discharge.content();
        return switch (command) {
            case NameContact name ->
                Acting.byRegion(content, context, unlessEnded(discharge, () -> name(content, name, context)));
            case CallToPlanning call ->
                Acting.byContactsUnit(content, context, unlessEnded(discharge, () -> call(content, call, context)));
            case GiveInformation give ->
                Acting.byHospital(content, context, unlessEnded(discharge, () -> inform(content, give, context)));
            case GivePatientSummary give ->
                Acting.byHospital(
                        content,
                        context,
                        unlessEnded(
                                discharge,
                                () -> Decision.accepted(new PatientSummaryGiven(give.summary(), context.now()))));
            case AgreePayment agree ->
                Acting.byPayers(content, context, unlessEnded(discharge, () -> agree(content, agree, context)));
        };
    }

    private static Supplier<Decision<DischargeEvent>> unlessEnded(
            NotifiedDischarge discharge, Supplier<Decision<DischargeEvent>> decision) {
        return discharge instanceof EndedDischarge
                ? () -> Decision.rejected(new DischargeHasEnded(discharge.status()))
                : decision;
    }

    private static Decision<DischargeEvent> name(DischargeContent discharge, NameContact command, Context context) {
        return require(discharge.contact().filter(command.contact()::equals).isEmpty(), new ContactIsTheSame())
                .then(new ContactNamed(command.contact(), context.now()));
    }

    private static Decision<DischargeEvent> call(DischargeContent discharge, CallToPlanning command, Context context) {
        return Units.named("units", command.units())
                .and(Units.among("units", command.units(), discharge.units()))
                .and(Times.isStillToCome("meetingAt", command.meetingAt(), context.now()))
                .then(new PlanningCalled(command.meetingAt(), command.units(), context.now()));
    }

    private static Decision<DischargeEvent> inform(
            DischargeContent discharge, GiveInformation command, Context context) {
        return Units.named("to", command.to())
                .and(Units.among("to", command.to(), discharge.receivers()))
                .and(!command.kinds().isEmpty(), new NoKindIsNamed())
                .then(new InformationGiven(
                        context.newId("information", 0),
                        command.to(),
                        command.kinds().stream().distinct().toList(),
                        command.note(),
                        context.now()));
    }

    private static Decision<DischargeEvent> agree(DischargeContent discharge, AgreePayment command, Context context) {
        PaymentAgreement agreement = command.agreement();
        Stay stay = discharge.stay();
        return require(discharge.concerns(Part.MUNICIPALITY), new NoMunicipalityIsConcerned())
                .and(agreement.from().isPresent() || agreement.note().isPresent(), new NothingIsAgreed())
                .and(stay.round().agreement().filter(agreement::equals).isEmpty(), new AgreementIsTheSame())
                .and(agreement
                        .from()
                        .map(from -> Times.isWithin("from", from, stay.admittedOn(), context.today()))
                        .orElse(nothing()))
                .then(new PaymentAgreed(agreement, context.now()));
    }
}
