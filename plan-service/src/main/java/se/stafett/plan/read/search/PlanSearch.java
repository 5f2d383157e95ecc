package se.stafett.plan.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.service.read.Reach;
import se.stafett.service.storage.Labels;

/** What is searched for; each part that is given narrows it. */
record PlanSearch(Optional<HsaId> unit, Optional<PlanStatus> status, Optional<PatientRef> patient) {

    /** The labels that a plan must carry to be found by this actor. */
    List<String> labelsFor(Actor actor) {
        List<String> labels = new ArrayList<>();
        unit.map(Labels::unit).ifPresent(labels::add);
        status.map(Labels::status).ifPresent(labels::add);
        patient.map(Labels::patient).ifPresent(labels::add);
        labels.addAll(Reach.of(actor));
        return List.copyOf(labels);
    }
}
