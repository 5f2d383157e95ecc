package se.stafett.store.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A wrapped key as it lies in the table. */
@Entity(name = "PatientKey")
@Immutable
@Table(schema = "keys", name = "patient_key")
@SuppressWarnings("NullAway.Init") // Hibernate sets every field
class PatientKeyRow {
    @Id
    @Column(name = "key_id")
    UUID id;

    @Column(name = "patient_ref")
    String patientRef;

    String master;
    byte[] wrapped;
}
