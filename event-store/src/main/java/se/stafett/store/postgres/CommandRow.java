package se.stafett.store.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.stafett.store.CommandReceipt;
import se.stafett.store.StoredCommand;

/** An accepted command as it lies in the table. Only read. */
@Entity(name = "Command")
@Immutable
@Table(schema = "store", name = "command")
@SuppressWarnings("NullAway.Init") // Hibernate sets every field
class CommandRow {
    @Embeddable
    record Name(String scope, String key) {}

    @EmbeddedId
    Name name;

    @Column(name = "request_hash")
    String requestHash;

    String response;

    @Column(name = "stream_id")
    UUID streamId;

    @Column(name = "stream_version")
    long streamVersion;

    int lane;
    long position;

    StoredCommand toCommand() {
        return new StoredCommand(
                new CommandReceipt(name.scope(), name.key(), requestHash, response),
                streamId,
                streamVersion,
                lane,
                position);
    }
}
