package se.stafett.store.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.stafett.store.FindStreams.FoundStream;

/** A stream as it lies in the table. Only read. */
@Entity(name = "Stream")
@Immutable
@Table(schema = "store", name = "stream")
@SuppressWarnings("NullAway.Init") // Hibernate sets every field
class StreamRow {
    @Id
    @Column(name = "stream_id")
    UUID id;

    String type;
    long version;

    @Column(name = "patient_ref")
    String patientRef;

    String[] labels;

    FoundStream toStream() {
        return new FoundStream(id, type, version, patientRef, List.of(labels));
    }
}
