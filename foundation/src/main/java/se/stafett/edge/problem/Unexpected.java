package se.stafett.edge.problem;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What nobody foresaw: 503 when it passes by itself, otherwise 500; logged with the incident's id, which the caller gets too. */
@Singleton
class Unexpected {
    private static final Logger LOG = Logger.getLogger(Unexpected.class);
    private static final int DEPTH = 16;

    private final ProblemWriter writer;
    private final List<Outage> outages;

    Unexpected(ProblemWriter writer, @All List<Outage> outages) {
        this.writer = writer;
        this.outages = outages;
    }

    Response answer(Throwable failure, Language language) {
        UUID incident = UUID.randomUUID();
        if (isOutage(failure)) {
            LOG.warnf("incident %s: unavailable\n%s", incident, Trace.of(failure));
            return writer.response(Problems.unavailable(), language, incident);
        }
        LOG.errorf("incident %s: unexpected\n%s", incident, Trace.of(failure));
        return writer.response(Problem.of(500, "unexpected"), language, incident);
    }

    private boolean isOutage(Throwable failure) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < DEPTH; depth++) {
            if (explained(link)) {
                return true;
            }
            link = link.getCause();
        }
        return false;
    }

    private boolean explained(Throwable link) {
        return outages.stream().anyMatch(outage -> outage.explains(link));
    }
}
