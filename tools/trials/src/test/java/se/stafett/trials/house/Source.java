package se.stafett.trials.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a clone, without what is built from them. */
record Source(Path root) {
    static Source here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("tools/trials/pom.xml"))) {
            folder = folder.getParent();
        }
        return new Source(folder);
    }

    List<Path> mainJava() {
        return files(path -> path.contains("/src/main/java/") && path.endsWith(".java"));
    }

    List<Path> domainJava() {
        return files(path -> path.contains("/src/main/java/")
                && path.endsWith(".java")
                && (path.contains("/domain/") || path.contains("/se/stafett/care/")));
    }

    List<Path> decidingJava() {
        return files(path -> path.contains("/src/main/java/") && path.contains("/domain/") && path.endsWith(".java"));
    }

    List<Path> testJava() {
        return files(path -> path.contains("/src/test/java/") && path.endsWith(".java"));
    }

    List<Path> java() {
        return files(path -> path.endsWith(".java"));
    }

    List<Path> poms() {
        return files(path -> path.endsWith("/pom.xml"));
    }

    List<Path> decisions() {
        return files(path -> path.matches(".*/docs/adr/\\d{4}-.*\\.md"));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int length(Path file) {
        return lines(file).size();
    }

    private List<Path> files(Predicate<String> wanted) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        String path = "/" + root.relativize(file).toString().replace('\\', '/');
                        return !path.contains("/target/") && !path.startsWith("/.") && wanted.test(path);
                    })
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
