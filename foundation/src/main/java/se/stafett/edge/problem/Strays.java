package se.stafett.edge.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what never reaches a resource, such as an address outside the service's own, in the same form as the rest. */
@Singleton
class Strays {
    private static final int[] STATUSES = {400, 404, 405, 406, 415};

    private final ProblemWriter writer;

    Strays(ProblemWriter writer) {
        this.writer = writer;
    }

    void answerFor(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, exchange -> writer.end(HttpProblems.of(status), exchange));
        }
    }
}
