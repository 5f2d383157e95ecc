package se.stafett.handover.plans;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.PlanItem;
import se.stafett.handover.domain.PlanSnapshot;

/** A plan as handovers see it, from its published form. */
final class PlanSnapshots {
    private static final Set<String> OPEN_PLAN = Set.of("draft", "active", "on-hold");
    private static final Set<String> OPEN_GOAL = Set.of("proposed", "accepted");
    private static final Set<String> OPEN_INTERVENTION = Set.of("not-started", "in-progress");

    private PlanSnapshots() {}

    static PlanSnapshot of(CurrentPlan plan) {
        return of(plan, plan);
    }

    /** @param whereItsItemsAre the plan itself, or the one that absorbed it */
    static PlanSnapshot of(CurrentPlan plan, CurrentPlan whereItsItemsAre) {
        return new PlanSnapshot(
                plan.planId(),
                plan.version(),
                patient(plan),
                OPEN_PLAN.contains(whereItsItemsAre.status()),
                units(plan),
                items(whereItsItemsAre));
    }

    private static Patient patient(CurrentPlan plan) {
        return new Patient(
                new PatientRef(plan.patientRef()),
                PatientIdentifier.parse(plan.patient().system(), plan.patient().value(), LocalDate.MAX)
                        .trusted(),
                Optional.ofNullable(plan.patient().name()).map(PlainText::new),
                Optional.ofNullable(plan.patient().protection())
                        .map(code -> Coded.parse(Protection.class, code).trusted())
                        .orElse(Protection.NONE));
    }

    /** All that take part: whoever drafted it, answers for something in it, participates in it, or is its contact. */
    private static Set<HsaId> units(CurrentPlan plan) {
        Set<HsaId> units = new HashSet<>();
        units.add(new HsaId(plan.unit()));
        plan.goals().forEach(goal -> units.add(new HsaId(goal.responsible())));
        plan.interventions().forEach(one -> units.add(new HsaId(one.responsible())));
        plan.participants().stream()
                .flatMap(one -> Optional.ofNullable(one.unit()).stream())
                .forEach(unit -> units.add(new HsaId(unit)));
        Optional.ofNullable(plan.contact()).ifPresent(contact -> units.add(new HsaId(contact.unit())));
        return units;
    }

    private static List<PlanItem> items(CurrentPlan plan) {
        return Stream.concat(
                        plan.goals().stream()
                                .map(goal -> new PlanItem(
                                        goal.id(),
                                        ItemKind.GOAL,
                                        new HsaId(goal.responsible()),
                                        OPEN_GOAL.contains(goal.status()))),
                        plan.interventions().stream()
                                .map(one -> new PlanItem(
                                        one.id(),
                                        ItemKind.INTERVENTION,
                                        new HsaId(one.responsible()),
                                        OPEN_INTERVENTION.contains(one.status()))))
                .toList();
    }
}
