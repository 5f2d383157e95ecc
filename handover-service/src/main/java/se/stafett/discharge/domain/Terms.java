package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.care.HsaId;

/** Which deadlines follow from what has happened; those that readiness starts are there once for each notice of it. */
record Terms(DischargeContent discharge, Limits limits) {

    Stream<Term> all() {
        List<Term> all = new ArrayList<>();
        all.add(admissionNotice());
        discharge
                .concerned()
                .all()
                .forEach(one -> one.neededSince().ifPresent(needed -> all.add(admissionNotice(needed, one.at()))));
        all.addAll(estimateNotices());
        contactNaming().ifPresent(all::add);
        stay().rounds().forEach(round -> all.add(readinessNotice(round)));
        bothConcernedSince().ifPresent(both -> stay().rounds().forEach(round -> all.add(planningCall(round, both))));
        all.add(onTheDayOfLeaving(Rule.INFORMATION, limits.informationDays(), allInformedAt()));
        all.add(onTheDayOfLeaving(
                Rule.PATIENT_SUMMARY,
                limits.patientSummaryDays(),
                stay().round().summaryAt()));
        return all.stream();
    }

    private Term admissionNotice() {
        return admissionNotice(stay().neededSince().orElse(stay().admittedAt()), stay().notifiedAt());
    }

    private Term admissionNotice(Instant needed, Instant notified) {
        return Term.running(
                Rule.ADMISSION_NOTICE,
                needed,
                needed.plus(limits.admissionNotice()),
                Optional.of(notified),
                Optional.empty());
    }

    /** An estimate that was replaced before its day had passed never needed to be. */
    private List<Term> estimateNotices() {
        List<Term> needed = new ArrayList<>();
        List<Estimate> estimates = stay().estimates();
        for (int i = 0; i < estimates.size(); i++) {
            Instant over = SwedishDays.startOf(estimates.get(i).day().plusDays(1));
            Optional<Instant> replaced =
                    i + 1 < estimates.size() ? Optional.of(estimates.get(i + 1).notifiedAt()) : Optional.empty();
            if (replaced.filter(over::isAfter).isEmpty()) {
                Optional<Instant> stopped = replaced.isPresent() ? Optional.empty() : noLongerThereSince();
                needed.add(Term.running(
                        Rule.ESTIMATE_NOTICE, over, over.plus(limits.estimateNotice()), replaced, stopped));
            }
        }
        return needed;
    }

    private Optional<Term> contactNaming() {
        return discharge
                .concerned()
                .since(Part.REGIONAL_OPEN_CARE)
                .map(notified -> Term.running(
                        Rule.CONTACT_NAMING,
                        notified,
                        notified.plus(limits.contactNaming()),
                        stay().contactNamedAt(),
                        unlessMet(stay().contactNamedAt(), stay().endedAt())));
    }

    private Term readinessNotice(Round round) {
        return round.readiness()
                .map(ready -> Term.running(
                        Rule.READINESS_NOTICE,
                        ready.judgedAt(),
                        ready.judgedAt().plus(limits.readinessNotice()),
                        Optional.of(ready.notifiedAt()),
                        Optional.empty()))
                .orElseGet(() -> Term.waiting(Rule.READINESS_NOTICE, Optional.empty(), noLongerThereSince()));
    }

    private Optional<Instant> bothConcernedSince() {
        return discharge
                .concerned()
                .since(Part.REGIONAL_OPEN_CARE)
                .flatMap(region -> discharge
                        .concerned()
                        .since(Part.MUNICIPALITY)
                        .map(municipality -> later(region, municipality)));
    }

    /** Who was not yet concerned when readiness was notified of learns of it with the admission. */
    private Term planningCall(Round round, Instant bothConcerned) {
        Optional<Instant> stopped =
                unlessMet(round.calledAt(), round.withdrawnAt().or(stay()::endedAt));
        return round.readiness()
                .map(ready -> later(ready.notifiedAt(), bothConcerned))
                .map(told -> Term.running(
                        Rule.PLANNING_CALL,
                        told,
                        SwedishDays.endAfter(told, limits.planningCallDays()),
                        round.calledAt(),
                        stopped))
                .orElseGet(() -> Term.waiting(Rule.PLANNING_CALL, round.calledAt(), stopped));
    }

    private Term onTheDayOfLeaving(Rule rule, int days, Optional<Instant> metAt) {
        return stay().leftAt()
                .map(left -> Term.running(rule, left, SwedishDays.endAfter(left, days), metAt, Optional.empty()))
                .orElseGet(() -> Term.waiting(rule, metAt, unlessMet(metAt, stay().endedAt())));
    }

    /** When the last of those concerned got information. */
    private Optional<Instant> allInformedAt() {
        List<HsaId> units = discharge.concernedUnits();
        return stay().round().informed().keySet().containsAll(units)
                ? units.stream().map(stay().round().informed()::get).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<Instant> noLongerThereSince() {
        return stay().leftAt().or(stay()::endedAt);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Instant> unlessMet(Optional<Instant> metAt, Optional<Instant> stoppedAt) {
        return metAt.isPresent() ? Optional.empty() : stoppedAt;
    }

    private Stay stay() {
        return discharge.stay();
    }
}
