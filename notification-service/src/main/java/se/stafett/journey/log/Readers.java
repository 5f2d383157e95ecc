package se.stafett.journey.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.PatientRef;
import se.stafett.contracts.involved.Involved;
import se.stafett.contracts.involved.Involvement;
import se.stafett.contracts.payload.Recorded;

/** Who may know a patient's journey: the patient, systems, auditors, and the units that take part in any of it. */
final class Readers {
    private Readers() {}

    /** @param events in their order */
    static boolean mayKnow(Actor actor, PatientRef patient, List<Recorded> events) {
        return mayAlways(actor, patient)
                || actor instanceof Actor.Professional professional
                        && takesPart(professional.unit().value(), events);
    }

    /** Whose right does not follow from what the events say. */
    static boolean mayAlways(Actor actor, PatientRef patient) {
        return switch (actor) {
            case Actor.Patient self -> self.ref().equals(patient);
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
            case Actor.Professional professional -> false;
            case Actor.Relative relative -> false;
        };
    }

    private static boolean takesPart(String unit, List<Recorded> events) {
        Map<UUID, Involved> streams = new HashMap<>();
        for (Recorded recorded : events) {
            streams.merge(
                    recorded.envelope().streamId(),
                    Involvement.after(Involved.NOBODY, recorded.authored().event()),
                    (before, first) ->
                            Involvement.after(before, recorded.authored().event()));
        }
        return streams.values().stream().anyMatch(involved -> involved.units().contains(unit));
    }
}
