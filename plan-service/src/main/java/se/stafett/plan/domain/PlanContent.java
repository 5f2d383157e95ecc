package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** What a plan holds, whatever its state. */
public record PlanContent(
        UUID id,
        PatientRef patient,
        long version,
        Texts texts,
        Team team,
        Optional<LocalDate> reviewDate,
        Items items,
        Ties ties) {

    static PlanContent begun(CourseEvent.PlanDrafted drafted) {
        return new PlanContent(
                drafted.plan(),
                drafted.patient().ref(),
                1,
                Texts.none(),
                Team.of(drafted.unit()),
                Optional.empty(),
                Items.none(),
                Ties.none());
    }

    /** All units that take part. */
    Set<HsaId> units() {
        Set<HsaId> units = new HashSet<>(carriers());
        units.addAll(team.participatingUnits());
        return units;
    }

    /** The units that answer for something in the plan; others only take part in it. */
    Set<HsaId> carriers() {
        Set<HsaId> carriers = new HashSet<>(items.responsibleUnits());
        carriers.add(team.draftedBy());
        team.contact().map(NamedContact::unit).ifPresent(carriers::add);
        return carriers;
    }

    PlanContent next() {
        return new PlanContent(id, patient, version + 1, texts, team, reviewDate, items, ties);
    }

    PlanContent with(Texts changed) {
        return new PlanContent(id, patient, version, changed, team, reviewDate, items, ties);
    }

    PlanContent with(Team changed) {
        return new PlanContent(id, patient, version, texts, changed, reviewDate, items, ties);
    }

    PlanContent withReviewDate(LocalDate date) {
        return new PlanContent(id, patient, version, texts, team, Optional.of(date), items, ties);
    }

    PlanContent with(Items changed) {
        return new PlanContent(id, patient, version, texts, team, reviewDate, changed, ties);
    }

    PlanContent with(Ties changed) {
        return new PlanContent(id, patient, version, texts, team, reviewDate, items, changed);
    }
}
