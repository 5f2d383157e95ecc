package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class PlanningFold {
    private PlanningFold() {}

    static void apply(DischargeBuilder discharge, PlanningEvent event, Happening happening) {
        discharge.requireNotEnded(happening);
        switch (event) {
            case ContactNamed named ->
                discharge.contacts =
                        Lists.with(discharge.contacts, new ContactNaming(named.contact(), happening.stamp()));
            case PlanningCalled called -> {
                happening.require(!discharge.contacts.isEmpty(), "there is no contact to call");
                discharge.planningCalls = Lists.with(
                        discharge.planningCalls,
                        new PlanningCall(called.meetingAt(), called.units(), happening.stamp()));
            }
            case InformationGiven given -> inform(discharge, given, happening);
            case PatientSummaryGiven given ->
                discharge.patientSummaries = Lists.with(
                        discharge.patientSummaries,
                        new PatientSummary(
                                given.contactTold(), given.planningTold(), given.plansHandedOver(), happening.stamp()));
            case PaymentAgreed agreed ->
                discharge.agreements = Lists.with(
                        discharge.agreements, new PaymentAgreement(agreed.from(), agreed.note(), happening.stamp()));
        }
    }

    private static void inform(DischargeBuilder discharge, InformationGiven given, Happening happening) {
        happening.require(
                discharge.information.stream().noneMatch(one -> one.id().equals(given.information())),
                "the information is on record");
        discharge.information = Lists.with(
                discharge.information,
                new Information(given.information(), given.to(), given.kinds(), given.note(), happening.stamp()));
    }
}
