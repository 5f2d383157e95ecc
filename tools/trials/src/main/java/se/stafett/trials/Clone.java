package se.stafett.trials;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this clone lies. */
public final class Clone {
    private Clone() {}

    /** The clone's top folder. */
    public static Path top() {
        String told = System.getProperty("stafett.home");
        if (told != null) {
            return Path.of(told).toAbsolutePath();
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("plan-service")) && Files.exists(at.resolve("stafett"))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "not inside a clone of Stafett: " + Path.of("").toAbsolutePath());
    }

    /** A folder for what a test leaves behind to be looked at; built anew by every build. */
    public static Path left(String name) {
        return top().resolve("tools/trials/target").resolve(name);
    }

    /** 526 real care plans, which are no part of the clone and may be missing beside it. */
    public static Path realCarePlans() {
        return top().resolveSibling("shared").resolve("testdata/synthea-careplans");
    }
}
