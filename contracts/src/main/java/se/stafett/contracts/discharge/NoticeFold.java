package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class NoticeFold {
    private NoticeFold() {}

    static void apply(DischargeBuilder discharge, NoticeEvent event, Happening happening) {
        discharge.requireInHospital(happening);
        switch (event) {
            case AdmissionNotified notified -> throw happening.unfit("the admission has been notified of already");
            case UnitConcerned more -> {
                happening.require(
                        discharge.concerned.stream().noneMatch(one -> one.unit().equals(more.unit())),
                        "the unit is concerned already");
                discharge.concerned = Lists.with(discharge.concerned, new Concerned(more.unit(), more.part()));
            }
            case EstimateChanged changed ->
                discharge.estimates =
                        Lists.with(discharge.estimates, new Estimate(changed.estimatedDischarge(), happening.stamp()));
            case ReadinessNotified notified -> {
                happening.require(discharge.status.equals(Statuses.ADMITTED), "the patient is ready already");
                discharge.readiness = Lists.with(
                        discharge.readiness,
                        new Readiness(notified.judgedAt(), notified.physician(), happening.stamp(), null));
                discharge.status = Statuses.READY;
            }
            case ReadinessWithdrawn withdrawn -> {
                happening.require(discharge.status.equals(Statuses.READY), "the patient is not ready");
                Readiness last = discharge.readiness.getLast();
                discharge.readiness = Lists.replaced(
                        discharge.readiness, last, last.withdrawn(happening.because(withdrawn.reason())));
                discharge.status = Statuses.ADMITTED;
            }
        }
    }
}
