package se.stafett.edge.problem;

/** The problems that HTTP itself knows. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found");
            case 405 -> Problem.of(405, "method-not-allowed");
            case 406 -> Problem.of(406, "not-acceptable");
            case 415 -> Problem.of(415, "media-type-unsupported");
            case 503 -> Problems.unavailable();
            default -> status < 500 ? Problem.of(status, "request-malformed") : Problem.of(status, "unexpected");
        };
    }
}
