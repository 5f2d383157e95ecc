package se.stafett.plan.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.edge.problem.Problem;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.plan.storage.Labels;

/** What is searched for; each part that is given narrows it. */
record PlanSearch(Optional<HsaId> unit, Optional<PlanStatus> status, Optional<PatientRef> patient) {

    /**
     * The labels that a plan must carry to be found by this actor: a unit finds the plans that it takes part in, a patient
     * their own, and neither can tell from an empty answer whether there are others.
     */
    List<String> labelsFor(Actor actor) {
        List<String> labels = new ArrayList<>();
        unit.map(Labels::unit).ifPresent(labels::add);
        status.map(Labels::status).ifPresent(labels::add);
        patient.map(Labels::patient).ifPresent(labels::add);
        switch (actor) {
            case Actor.Professional professional -> labels.add(Labels.unit(professional.unit()));
            case Actor.Patient self -> labels.add(Labels.patient(self.ref()));
            case Actor.System system -> {}
            case Actor.Auditor auditor -> {}
            case Actor.Relative relative -> throw Problem.of(403, "forbidden").asException();
        }
        return List.copyOf(labels);
    }
}
