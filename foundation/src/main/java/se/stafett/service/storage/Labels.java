package se.stafett.service.storage;

import java.util.List;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** What things are found by: status, units and the patient's pseudonym, and nothing that they say. */
public final class Labels {
    private static final String STATUS = "status:";
    private static final String UNIT = "unit:";
    private static final String PATIENT = "patient:";

    private Labels() {}

    public static String status(Coded status) {
        return STATUS + status.code();
    }

    public static String unit(HsaId unit) {
        return UNIT + unit.value();
    }

    public static String patient(PatientRef patient) {
        return PATIENT + patient.value();
    }

    /** The status that the labels tell. */
    public static String statusIn(List<String> labels) {
        return values(labels, STATUS).getFirst();
    }

    /** The units that the labels tell. */
    public static List<String> unitsIn(List<String> labels) {
        return values(labels, UNIT);
    }

    private static List<String> values(List<String> labels, String prefix) {
        return labels.stream()
                .filter(label -> label.startsWith(prefix))
                .map(label -> label.substring(prefix.length()))
                .toList();
    }
}
