package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.Story;

/** A plan while one event is folded into it. Never leaves the fold; the lists that it holds are immutable. */
final class PlanBuilder {
    private final UUID planId;
    private final String patientRef;
    private final Patient patient;
    private final String unit;
    private final @Nullable UUID assessment;
    private final Stamp drafted;

    String status;

    @Nullable Story story;

    @Nullable String summary;

    List<Participant> participants = List.of();

    @Nullable NamedContact contact;

    List<CallGuidance> callGuidance = List.of();

    @Nullable LocalDate reviewDate;

    @Nullable Agreement agreement;

    List<PlanGoal> goals = List.of();
    List<PlanIntervention> interventions = List.of();
    List<Correction> corrections = List.of();
    List<KeptApart> keptApart = List.of();
    List<Merge> merges = List.of();

    @Nullable MergedInto mergedInto;

    @Nullable StatedReason hold;

    @Nullable Closure closure;

    @Nullable StatedReason error;

    PlanBuilder(Happening happening, String patientRef, PlanDrafted event) {
        planId = happening.stream();
        this.patientRef = patientRef;
        patient = event.patient();
        unit = event.unit();
        assessment = event.assessment();
        drafted = happening.stamp();
        status = Statuses.DRAFT;
    }

    PlanBuilder(CurrentPlan plan) {
        planId = plan.planId();
        patientRef = plan.patientRef();
        patient = plan.patient();
        unit = plan.unit();
        assessment = plan.assessment();
        drafted = plan.drafted();
        status = plan.status();
        story = plan.story();
        summary = plan.summary();
        participants = plan.participants();
        contact = plan.contact();
        callGuidance = plan.callGuidance();
        reviewDate = plan.reviewDate();
        agreement = plan.agreement();
        goals = plan.goals();
        interventions = plan.interventions();
        corrections = plan.corrections();
        keptApart = plan.keptApart();
        merges = plan.merges();
        mergedInto = plan.mergedInto();
        hold = plan.hold();
        closure = plan.closure();
        error = plan.error();
    }

    CurrentPlan build(long version) {
        return new CurrentPlan(
                planId,
                version,
                status,
                patientRef,
                patient,
                unit,
                assessment,
                drafted,
                story,
                summary,
                participants,
                contact,
                callGuidance,
                reviewDate,
                agreement,
                goals,
                interventions,
                corrections,
                keptApart,
                merges,
                mergedInto,
                hold,
                closure,
                error);
    }

    /** What the patient's position was about has changed since. */
    void agreementIsStale() {
        Agreement now = agreement;
        if (now != null && !now.stale()) {
            agreement = new Agreement(now.position(), now.reason(), now.version(), true, now.by(), now.at());
        }
    }

    static <T> List<T> without(List<T> list, Predicate<T> removed) {
        return list.stream().filter(removed.negate()).toList();
    }
}
