package se.stafett.service.describe;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * A method at a path, and what follows from the two.
 *
 * @param versionless for a command below something that it leaves as it is
 */
record Route(HttpMethod method, String path, boolean versionless) {

    Route(HttpMethod method, String path) {
        this(method, path, false);
    }

    /** Changes something, and therefore needs an Idempotency-Key. */
    boolean isCommand() {
        return method == HttpMethod.POST && !path.endsWith("/patient-references");
    }

    /** Changes what is already there, and therefore needs If-Match. */
    boolean isConditional() {
        return isCommand() && isBelowSomething() && !versionless;
    }

    boolean isBelowSomething() {
        return path.contains("{");
    }

    /** What it is about, by the first segment of the path after the version: {@code plans}. */
    String things() {
        return path.split("/")[2];
    }

    boolean takesInput() {
        return !path.endsWith("/api-info");
    }
}
