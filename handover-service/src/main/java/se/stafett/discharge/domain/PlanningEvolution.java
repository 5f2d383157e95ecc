package se.stafett.discharge.domain;

import se.stafett.discharge.domain.PlanningEvent.ContactNamed;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.discharge.domain.PlanningEvent.PatientSummaryGiven;
import se.stafett.discharge.domain.PlanningEvent.PaymentAgreed;
import se.stafett.discharge.domain.PlanningEvent.PlanningCalled;

/** How planning makes the discharge, before the patient leaves and, where it is late, afterwards. */
final class PlanningEvolution {

    private PlanningEvolution() {}

    static DischargeContent after(NotifiedDischarge discharge, PlanningEvent event) {
        DischargeContent content = discharge.content();
        Stay stay = content.stay();
        return switch (event) {
            case ContactNamed named ->
                content.with(stay.contactNamed(named.at())).with(named.contact());
            case PlanningCalled called -> {
                DischargeEvolution.require(content.contact().isPresent(), discharge, called);
                yield content.with(stay.inThisRound(round -> round.called(called.at())));
            }
            case InformationGiven given -> {
                DischargeEvolution.require(
                        !content.texts().information().containsKey(given.information()), discharge, given);
                yield content.with(stay.inThisRound(round -> round.informed(given.to(), given.at())))
                        .with(content.texts().withInformation(given.information(), given.note()));
            }
            case PatientSummaryGiven given -> content.with(stay.inThisRound(round -> round.summedUp(given.at())));
            case PaymentAgreed agreed ->
                content.with(stay.inThisRound(round -> round.agreed(agreed.agreement())))
                        .with(content.texts().withPayment(agreed.agreement().note()));
        };
    }
}
