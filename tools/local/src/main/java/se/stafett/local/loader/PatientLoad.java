package se.stafett.local.loader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.stafett.local.client.CareService;

/** Loads one patient's plans, one after the other. */
final class PatientLoad {
    private final MappedPatient patient;
    private final Unit unit;
    private final Drafting drafting;
    private final BiConsumer<MappedPlan, DraftedPlan> loaded;
    private Optional<DraftedPlan> active = Optional.empty();

    /** @param loaded told of every plan when it is complete */
    PatientLoad(
            MappedPatient patient,
            Unit unit,
            CareService service,
            LocalDate review,
            BiConsumer<MappedPlan, DraftedPlan> loaded) {
        this.patient = patient;
        this.unit = unit;
        this.drafting = new Drafting(service, unit, review);
        this.loaded = loaded;
    }

    void run() {
        for (PlacedPlan placed : patient.plans()) {
            DraftedPlan drafted = drafting.draft(patient, placed.plan());
            switch (placed.place()) {
                case ALONE -> alone(drafted);
                case MERGED -> merge(active.orElseThrow(), drafted, placed.reason());
                case KEPT_APART -> keepApart(active.orElseThrow(), drafted, placed.reason());
            }
            loaded.accept(placed.plan(), drafted);
        }
        active.filter(plan -> plan.source().fate() == Fate.ON_HOLD).ifPresent(this::hold);
    }

    private void alone(DraftedPlan drafted) {
        Fate fate = drafted.source().fate();
        if (fate.wasAgreed()) {
            send(drafted, "agree", "/agreement", Bodies.agreed());
            carryOut(drafted, drafted);
        }
        switch (fate) {
            case DRAFT -> {}
            case ACTIVE, ON_HOLD -> active = Optional.of(drafted);
            case CLOSED_GOALS_MET ->
                close(drafted, "goals-met", "Completed in the source, and the condition is resolved.");
            case CLOSED_NO_FURTHER_BENEFIT -> close(drafted, "no-further-benefit", "Completed in the source.");
            case REVOKED -> close(drafted, "other", "Revoked in the source.");
            case ENTERED_IN_ERROR -> send(drafted, "error", "/error", Bodies.reason("In error in the source."));
        }
    }

    private void merge(DraftedPlan into, DraftedPlan absorbed, String reason) {
        String id = absorbed.source().sourceId();
        send(into, "merge-" + id, "/merges", Bodies.merge(absorbed, reason));
        send(into, "agree-" + id, "/agreement", Bodies.agreed());
        carryOut(into, absorbed);
    }

    private void keepApart(DraftedPlan from, DraftedPlan apart, String reason) {
        send(apart, "apart", "/kept-apart", Bodies.keptApart(from.plan().id(), reason));
        send(apart, "agree", "/agreement", Bodies.agreed());
        carryOut(apart, apart);
        if (apart.source().fate() == Fate.ON_HOLD) {
            hold(apart);
        }
    }

    private void hold(DraftedPlan plan) {
        send(plan, "hold", "/hold", Bodies.reason("On hold in the source."));
    }

    private void close(DraftedPlan plan, String reason, String note) {
        send(plan, "close", "/closure", Bodies.closure(reason, note));
    }

    private void carryOut(DraftedPlan in, DraftedPlan items) {
        new CarryingOut(unit.clinician(), in.plan(), items).run();
    }

    private void send(DraftedPlan plan, String step, String path, ObjectNode body) {
        plan.plan().send(unit.clinician(), step, path, body);
    }
}
