package se.stafett.discharge.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.discharge.domain.Deadlines;
import se.stafett.discharge.domain.NotifiedDischarge;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a discharge can be found by, and the place that it holds while the patient is there. */
final class DischargeLabels {
    private DischargeLabels() {}

    static StreamState of(NotifiedDischarge discharge, RegionLimits limits) {
        List<String> labels = new ArrayList<>();
        labels.add(Labels.status(discharge.status()));
        labels.add(Labels.patient(discharge.patient()));
        discharge.units().stream().map(Labels::unit).forEach(labels::add);
        return new StreamState(
                labels,
                discharge.isOpen() ? Optional.of(place(discharge)) : Optional.empty(),
                Deadlines.nextToSay(discharge, limits.of(discharge)));
    }

    private static String place(NotifiedDischarge discharge) {
        return "open-discharge:" + discharge.patient() + ":" + discharge.hospital();
    }
}
