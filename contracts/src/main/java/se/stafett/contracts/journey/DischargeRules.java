package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.Information;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.event.EventTime;

/**
 * Discharge from hospital, by lag 2017:612. Which limits hold is each region's own: a deadline was missed when the event says so
 * that the service recorded as it passed.
 */
final class DischargeRules {
    private DischargeRules() {}

    static Stream<Lapse> estimateNoticeLate(Course course) {
        return late(
                course,
                "estimate-notice",
                CurrentDischarge::unit,
                one -> one.event() instanceof EstimateChanged || one.event() instanceof PatientLeft);
    }

    static Stream<Lapse> contactNamingLate(Course course) {
        return late(course, "contact-naming", DischargeRules::openCare, one -> one.event() instanceof ContactNamed);
    }

    static Stream<Lapse> planningCallLate(Course course) {
        return late(course, "planning-call", DischargeRules::contact, one -> one.event() instanceof PlanningCalled);
    }

    static Stream<Lapse> informationLate(Course course) {
        return late(course, "information", CurrentDischarge::unit, one -> allInformed(one.after()));
    }

    static Stream<Lapse> patientSummaryLate(Course course) {
        return late(
                course, "patient-summary", CurrentDischarge::unit, one -> one.event() instanceof PatientSummaryGiven);
    }

    private static Stream<Lapse> late(
            Course course,
            String rule,
            Function<CurrentDischarge, String> unit,
            Predicate<Happened<DischargeEvent, CurrentDischarge>> done) {
        return course.discharges().stream()
                .flatMap(discharge -> discharge
                        .all(DeadlinePassed.class)
                        .filter(passed -> passed.event().rule().equals(rule))
                        .map(passed -> Lapse.in(passed, unit.apply(passed.after()))
                                .since(EventTime.parse(passed.event().due()))
                                .until(first(discharge, passed, done))));
    }

    private static Optional<Instant> first(
            Strand<DischargeEvent, CurrentDischarge> discharge,
            Happened<?, ?> passed,
            Predicate<Happened<DischargeEvent, CurrentDischarge>> done) {
        return discharge.after(passed).filter(done).map(Happened::at).findFirst();
    }

    private static String contact(CurrentDischarge discharge) {
        return discharge.contacts().isEmpty()
                ? openCare(discharge)
                : discharge.contacts().getLast().contact().unit();
    }

    private static String openCare(CurrentDischarge discharge) {
        return discharge.concerned().stream()
                .filter(one -> one.part().equals("regional-open-care"))
                .map(Concerned::unit)
                .findFirst()
                .orElse(discharge.unit());
    }

    private static boolean allInformed(CurrentDischarge discharge) {
        return discharge.information().stream()
                .map(Information::to)
                .flatMap(List::stream)
                .toList()
                .containsAll(discharge.concerned().stream().map(Concerned::unit).toList());
    }
}
