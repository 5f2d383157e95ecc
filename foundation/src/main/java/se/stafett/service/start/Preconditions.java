package se.stafett.service.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** What must hold before anything of the service begins to work. What concerns the broker, the relay asks it. */
@Singleton
class Preconditions {
    private static final int BEFORE_THE_REST = 2;

    private final LogCheck log;
    private final SecretsCheck secrets;

    Preconditions(LogCheck log, SecretsCheck secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    void hold(@Observes @Priority(BEFORE_THE_REST) StartupEvent event) throws SQLException {
        secrets.require(log.hasBegun());
    }
}
