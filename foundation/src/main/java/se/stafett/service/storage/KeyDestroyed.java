package se.stafett.service.storage;

import java.util.UUID;
import se.stafett.care.PatientRef;

/** What is asked for was erased: the key that protects it has been destroyed. */
public final class KeyDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String patient;

    KeyDestroyed(UUID kid, String kind, String patient) {
        super("the key " + kid + " is not in the key store");
        this.kind = kind;
        this.patient = patient;
    }

    /** The kind of thing that was asked for, as its streams are called. */
    public String kind() {
        return kind;
    }

    /** Whose it was. */
    public PatientRef patient() {
        return new PatientRef(patient);
    }
}
