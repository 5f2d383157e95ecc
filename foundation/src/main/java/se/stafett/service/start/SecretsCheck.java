package se.stafett.service.start;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.store.keys.MasterKey;

/** That the secrets at hand are those with which was written what is there. They are made only where nothing is there yet. */
@Singleton
class SecretsCheck {
    private final AgroalDataSource keys;
    private final Path secrets;
    private final Instance<MasterKey> master;

    SecretsCheck(
            @DataSource("keys") AgroalDataSource keys,
            @ConfigProperty(name = "stafett.secrets") Path secrets,
            Instance<MasterKey> master) {
        this.keys = keys;
        this.secrets = secrets;
        this.master = master;
    }

    /**
     * @param begun whether anything has been written to the log
     * @throws CannotStart when it could not be read, or patients would get other references
     */
    void require(boolean begun) throws SQLException {
        Optional<String> used = usedMaster();
        if (used.isPresent()) {
            requireFile("master.key", "without it no patient's key can be opened");
        }
        if (begun) {
            requireFile("pseudonym.key", "with another every patient would get another reference");
        }
        String atHand = atHand();
        if (used.isPresent() && !used.get().equals(atHand)) {
            throw new CannotStart("the patients' keys were wrapped by master key " + used.get() + ", and "
                    + secrets.resolve("master.key") + " holds " + atHand + ": put the right one there");
        }
    }

    private void requireFile(String name, String why) {
        if (!Files.exists(secrets.resolve(name))) {
            throw new CannotStart(secrets.resolve(name) + " is missing: put back the one that was used, " + why);
        }
    }

    private String atHand() {
        try {
            return master.get().id();
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            throw new CannotStart(unusable.getMessage() + ": put back the one that was used");
        }
    }

    private Optional<String> usedMaster() throws SQLException {
        try (Connection connection = keys.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select master from keys.patient_key limit 1")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
