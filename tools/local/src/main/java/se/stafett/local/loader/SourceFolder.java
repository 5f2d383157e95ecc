package se.stafett.local.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of FHIR Bundles, one patient a file. Every regular file counts, whatever its name: sets of such files carry
 * names that were mangled on the way.
 *
 * @param patients the usable files, by name
 * @param unusable the other files, each with the reason
 */
record SourceFolder(List<PatientBundle> patients, TreeMap<String, String> unusable) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IOException when the folder is not there or cannot be read */
    static SourceFolder read(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        TreeMap<String, PatientBundle> patients = new TreeMap<>();
        TreeMap<String, String> unusable = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                try {
                    JsonNode content = JSON.readTree(file.toFile());
                    String problem = problem(content);
                    if (problem.isEmpty()) {
                        patients.put(name, PatientBundle.of(name, content));
                    } else {
                        unusable.put(name, problem);
                    }
                } catch (JsonProcessingException notJson) {
                    unusable.put(name, "no JSON");
                }
            }
        }
        return new SourceFolder(List.copyOf(patients.values()), unusable);
    }

    private static String problem(JsonNode content) {
        if (!content.path("resourceType").asText().equals("Bundle")) {
            return "no FHIR Bundle";
        }
        long patients = 0;
        for (JsonNode entry : content.path("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals("Patient")) {
                patients++;
            }
        }
        return patients == 1 ? "" : "a Bundle with " + patients + " patients instead of one";
    }
}
