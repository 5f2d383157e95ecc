package se.stafett.trials.deployed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stafett.trials.Clone;

/** The manifests that a kustomization names, read as what they say they are; a field that there is not is an error. */
final class Manifests {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new NothingUnknown());
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1/Ingress", Ingress.class);

    static final Path FOLDER = Clone.top().resolve("deploy");

    private Manifests() {}

    /** The model keeps fields that it does not know; here they are mistakes. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    /** Every document of the files that a kustomization names, with those of the kustomizations that it builds on. */
    static List<JsonNode> documents(Path kustomization) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode resource : documentsOf(kustomization.resolve("kustomization.yaml"))
                .getFirst()
                .path("resources")) {
            Path named = kustomization.resolve(resource.asText()).normalize();
            all.addAll(named.toString().endsWith(".yaml") ? documentsOf(named) : documents(named));
        }
        return all;
    }

    static List<JsonNode> documentsOf(Path file) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return documents.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /**
     * The document as what it says it is.
     *
     * @throws IllegalArgumentException if it is of no known kind, or has a field that its kind has not
     */
    static HasMetadata typed(JsonNode document) {
        String kind = document.path("apiVersion").asText() + "/"
                + document.path("kind").asText();
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no known kind: " + kind);
        }
        return STRICT.convertValue(document, type);
    }

    static <T extends HasMetadata> List<T> all(Path kustomization, Class<T> type) {
        return documents(kustomization).stream()
                .map(Manifests::typed)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
