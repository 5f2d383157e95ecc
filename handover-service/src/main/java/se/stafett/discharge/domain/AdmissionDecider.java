package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.discharge.domain.Acting.byProfessional;

import java.time.Instant;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Protection;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;
import se.stafett.discharge.domain.PlanningRefusal.AddressIsProtected;
import se.stafett.discharge.domain.PlanningRefusal.HospitalConcernsItself;

/** Whether those concerned are notified of an admission. */
final class AdmissionDecider {

    private AdmissionDecider() {}

    static Decision<DischargeEvent> notify(Admission admission, Context context) {
        Instant admitted = admission.admittedAt();
        return byProfessional(
                context,
                professional -> Units.named(
                                "concerned",
                                admission.concerned().stream()
                                        .map(Concerned::unit)
                                        .toList())
                        .and(
                                admission.concerned().stream()
                                        .noneMatch(one -> one.unit().equals(professional.unit())),
                                new HospitalConcernsItself(professional.unit()))
                        .and(!isProtected(admission), new AddressIsProtected())
                        .and(Times.hasHappened("admittedAt", admitted, context.now()))
                        .and(admission
                                .neededSince()
                                .map(needed -> Times.hasHappened("neededSince", needed, context.now())
                                        .and(Times.inOrder("neededSince", admitted, needed)))
                                .orElse(nothing()))
                        .and(Times.canBeExpected("estimatedDischarge", admission.estimatedDischarge(), context.today()))
                        .then(new AdmissionNotified(
                                context.newId("discharge", 0),
                                professional.unit(),
                                professional.provider(),
                                admission,
                                context.now())));
    }

    private static boolean isProtected(Admission admission) {
        return admission.patient().protection() == Protection.PROTECTED_REGISTRATION
                && admission.registeredAddress().isPresent();
    }
}
