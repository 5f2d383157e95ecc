package se.stafett.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the virtual machine keeps of a run, so that later ones start sooner. From release 25 on a rehearsal leaves the classes
 * as loaded and linked, which takes long to write; where there has been none, the first run that ends in order leaves the
 * classes alone. What does not fit the build or the machine is passed over without a word.
 *
 * @param built where the build puts what it makes of the service
 */
record StartCache(Path built) {
    private static final String REHEARSAL = "stafett.rehearsal";
    private static final int FIRST_WITH_LINKING = 25;

    // Elsewhere each pointer in it would be adjusted first, and each page be a copy of the process's own.
    private static final List<String> AT_ITS_ADDRESS =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    List<String> flags() {
        Path rehearsed = built.resolve("start.aot");
        if (isRehearsal()) {
            // the profile of what a start ran would make it compile more, sooner
            return List.of(
                    "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + rehearsed);
        }
        List<String> flags = new ArrayList<>(AT_ITS_ADDRESS);
        if (linksClasses() && isOfThisBuild(rehearsed)) {
            flags.add("-XX:AOTCache=" + rehearsed);
        } else {
            flags.addAll(
                    List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + built.resolve("start.jsa")));
        }
        return flags;
    }

    private boolean isOfThisBuild(Path cache) {
        Path main = built.resolve("quarkus-app/quarkus-run.jar");
        return Files.exists(cache)
                && cache.toFile().lastModified() > main.toFile().lastModified();
    }

    /** A rehearsal ends when the cache has been made of it. */
    Duration stopsWithin() {
        return isRehearsal() ? Duration.ofMinutes(3) : Duration.ofSeconds(30);
    }

    private static boolean isRehearsal() {
        return linksClasses() && Boolean.getBoolean(REHEARSAL);
    }

    private static boolean linksClasses() {
        return Runtime.version().feature() >= FIRST_WITH_LINKING;
    }
}
