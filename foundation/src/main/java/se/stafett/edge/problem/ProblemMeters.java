package se.stafett.edge.problem;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** How often which problem was answered. Only codes that have texts are told apart: there are not more of them than that. */
@Singleton
class ProblemMeters {
    private static final String OTHER = "other";

    private final MeterRegistry registry;
    private final ProblemTexts texts;

    ProblemMeters(MeterRegistry registry, ProblemTexts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    void count(Problem problem) {
        String code = texts.knows(problem.code()) ? problem.code() : OTHER;
        registry.counter("stafett.problems", "code", code, "status", Integer.toString(problem.status()))
                .increment();
    }
}
