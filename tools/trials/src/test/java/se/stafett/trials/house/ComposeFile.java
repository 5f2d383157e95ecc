package se.stafett.trials.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says, with what its services have in common filled in. */
record ComposeFile(Path folder, Map<String, Map<String, Object>> services, Map<String, Map<String, Object>> secrets) {
    private static final int REPETITIONS = 500;

    @SuppressWarnings("unchecked")
    static ComposeFile in(Path folder) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(REPETITIONS);
        try {
            Map<String, Object> file =
                    new Yaml(new SafeConstructor(options)).load(Files.readString(folder.resolve("docker-compose.yml")));
            return new ComposeFile(
                    folder, (Map<String, Map<String, Object>>) file.get("services"), (Map<String, Map<String, Object>>)
                            file.getOrDefault("secrets", Map.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with each service, as far as something is, with its name. */
    List<String> wrong(BiFunction<ComposeFile, Map<String, Object>, List<String>> check) {
        return services.entrySet().stream()
                .flatMap(service ->
                        check.apply(this, service.getValue()).stream().map(words -> service.getKey() + " " + words))
                .toList();
    }

    static List<?> list(Map<String, Object> service, String name) {
        return (List<?>) service.getOrDefault(name, List.of());
    }

    static Map<?, ?> map(Map<String, Object> service, String name) {
        return (Map<?, ?>) service.getOrDefault(name, Map.of());
    }
}
