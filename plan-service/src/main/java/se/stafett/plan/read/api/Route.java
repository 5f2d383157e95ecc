package se.stafett.plan.read.api;

import java.util.List;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** A method at a path, and what follows from the two. */
record Route(HttpMethod method, String path) {
    private static final List<String> CREATING =
            List.of("/plans", "/goals", "/interventions", "/participants", "/merges");

    /** Changes something, and therefore needs an Idempotency-Key. */
    boolean isCommand() {
        return method == HttpMethod.POST && path.contains("/plans");
    }

    /** Changes what is already there, and therefore needs If-Match. */
    boolean isConditional() {
        return isCommand() && isBelowSomething();
    }

    boolean creates() {
        return isCommand() && CREATING.stream().anyMatch(path::endsWith);
    }

    boolean createsPlan() {
        return isCommand() && path.endsWith("/plans");
    }

    boolean isBelowSomething() {
        return path.contains("{");
    }

    boolean takesInput() {
        return !path.endsWith("/api-info");
    }
}
