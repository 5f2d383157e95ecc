package se.stafett.local.loader;

import java.util.List;
import se.stafett.local.client.Caller;

/**
 * A care unit that loaded plans belong to. The source knows American encounters only, so the units are invented; all plans
 * of one patient belong to one of them.
 *
 * @param hsaId the unit's HSA-id
 * @param clinician who acts there
 */
record Unit(String hsaId, Caller clinician) {
    /** HSA-ids of the invented units. */
    static final List<String> INVENTED =
            List.of("SE0000000001-REHAB1", "SE0000000001-PRIMARY2", "SE0000000002-HOME3", "SE0000000002-SHORT4");

    /** The same unit for the same patient at every load. */
    static String of(MappedPatient patient) {
        return INVENTED.get(Math.floorMod(patient.reserveNumber().hashCode(), INVENTED.size()));
    }
}
