package se.stafett.trials.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests against their schema, and against what the services really read, answer and need. */
class ManifestsTest {
    private static final Path BASE = Manifests.FOLDER.resolve("kubernetes/base");
    private static final Path EXAMPLE = Manifests.FOLDER.resolve("kubernetes/example");
    private static final List<String> SERVICES =
            List.of("assessment-service", "handover-service", "notification-service", "plan-service");
    private static final String OWNER = "STAFETT_DB_OWNER_PASSWORD";
    private static final Set<String> QUARKUS = Set.of(
            "QUARKUS_FLYWAY_ACTIVE",
            "QUARKUS_FLYWAY_KEYS_ACTIVE",
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_OIDC_TENANT_ENABLED");
    // The relay and the sealer each let what is under way arrive.
    private static final Duration AFTER_REQUESTS = Duration.ofSeconds(20);

    private static StatefulSet of(String service) {
        return Manifests.all(BASE, StatefulSet.class).stream()
                .filter(set -> set.getMetadata().getName().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static PodSpec pod(String service) {
        return of(service).getSpec().getTemplate().getSpec();
    }

    private static Container container(String service) {
        assertThat(pod(service).getContainers()).hasSize(1);
        return pod(service).getContainers().getFirst();
    }

    private static Container migration(String service) {
        assertThat(pod(service).getInitContainers()).hasSize(1);
        return pod(service).getInitContainers().getFirst();
    }

    private static Map<String, String> podLabels(String service) {
        return of(service).getSpec().getTemplate().getMetadata().getLabels();
    }

    @Test
    void every_document_is_what_it_says_it_is() {
        assertThat(Manifests.documents(EXAMPLE)).hasSizeGreaterThan(15).allSatisfy(Manifests::typed);
        for (JsonNode patch : Manifests.documentsOf(EXAMPLE.resolve("kustomization.yaml"))
                .getFirst()
                .path("patches")) {
            assertThat(Manifests.documentsOf(EXAMPLE.resolve(patch.path("path").asText())))
                    .allSatisfy(Manifests::typed);
        }
    }

    @Test
    void a_field_that_there_is_not_is_found() throws IOException {
        JsonNode misspelt = new ObjectMapper().readTree("""
                {"apiVersion":"apps/v1","kind":"StatefulSet","spec":{"template":{"spec":{"contaners":[]}}}}""");

        assertThatThrownBy(() -> Manifests.typed(misspelt)).hasMessageContaining("contaners");
    }

    @Test
    void every_file_of_the_base_is_named_in_it() throws IOException {
        Set<String> named = new TreeSet<>();
        Manifests.documentsOf(BASE.resolve("kustomization.yaml"))
                .getFirst()
                .path("resources")
                .forEach(resource -> named.add(resource.asText()));
        try (var files = Files.list(BASE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void the_four_services_are_deployed_alike() throws IOException {
        Set<String> forms = new TreeSet<>();
        for (String service : SERVICES) {
            String word = service.replace("-service", "");
            forms.add(Files.readString(BASE.resolve(service + ".yaml"))
                    .replace(word, "x")
                    .replace(word.toUpperCase(Locale.ROOT), "X"));
        }
        assertThat(forms).hasSize(1);
        assertThat(Manifests.all(BASE, StatefulSet.class))
                .extracting(set -> set.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void several_replicas_of_a_named_release_run_with_bounds_and_without_rights(String service) {
        assertThat(of(service).getSpec().getReplicas()).isGreaterThanOrEqualTo(2);
        for (Container container : List.of(container(service), migration(service))) {
            assertThat(container.getImage()).matches("[^:]+:\\d+\\.\\d+\\.\\d+");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
        }
        assertThat(migration(service).getImage()).isEqualTo(container(service).getImage());
        assertThat(pod(service).getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod(service).getAutomountServiceAccountToken()).isFalse();
        assertThat(pod(service).getEnableServiceLinks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void probes_ask_where_services_answer(String service) {
        Container container = container(service);

        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(container.getPorts()).extracting(port -> port.getName()).containsExactly("http");
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
        return probe.getHttpGet().getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void there_is_time_to_stop_in_order(String service) {
        Duration wait = Duration.ofSeconds(
                container(service).getLifecycle().getPreStop().getSleep().getSeconds());
        Duration requests = Duration.parse("PT" + Configured.common("quarkus.shutdown.timeout"));

        assertThat(Duration.ofSeconds(pod(service).getTerminationGracePeriodSeconds()))
                .isGreaterThan(wait.plus(requests).plus(AFTER_REQUESTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void what_is_configured_is_read_and_what_is_needed_is_configured(String service) {
        Set<String> needed = Configured.needed(service);

        assertThat(given(service, migration(service))).containsAll(needed);
        needed.remove(OWNER);
        assertThat(given(service, container(service))).containsAll(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void only_what_migrates_and_ends_has_the_owners_password(String service) {
        assertThat(given(service, migration(service))).contains(OWNER, "QUARKUS_INIT_AND_EXIT");
        assertThat(given(service, container(service)))
                .doesNotContain(OWNER, "QUARKUS_INIT_AND_EXIT")
                .contains("QUARKUS_FLYWAY_ACTIVE", "QUARKUS_FLYWAY_KEYS_ACTIVE");
    }

    /** The names of all variables of a container, each of which somebody reads. */
    private static Set<String> given(String service, Container container) {
        Set<String> given =
                container.getEnv().stream().map(EnvVar::getName).collect(Collectors.toCollection(TreeSet::new));
        ConfigMap common = Manifests.all(BASE, ConfigMap.class).getFirst();
        assertThat(container.getEnvFrom())
                .singleElement()
                .satisfies(from -> assertThat(from.getConfigMapRef().getName())
                        .isEqualTo(common.getMetadata().getName()));
        given.addAll(common.getData().keySet());
        assertThat(given).allMatch(name -> isRead(service, name));
        return given;
    }

    private static boolean isRead(String service, String variable) {
        if (variable.startsWith("KAFKA_")) {
            String setting = variable.replaceFirst("KAFKA_", "").toLowerCase(Locale.ROOT);
            return ProducerConfig.configNames().contains(setting.replace('_', '.'));
        }
        return QUARKUS.contains(variable) || Configured.variables(service).contains(variable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void every_selector_matches(String service) {
        Map<String, String> labels = podLabels(service);

        assertThat(labels)
                .containsAllEntriesOf(of(service).getSpec().getSelector().getMatchLabels());
        assertThat(Manifests.all(BASE, Service.class))
                .filteredOn(one -> one.getMetadata().getName().equals(service))
                .singleElement()
                .satisfies(one ->
                        assertThat(labels).containsAllEntriesOf(one.getSpec().getSelector()));
        assertThat(of(service).getSpec().getServiceName()).isEqualTo(service);
        assertThat(Manifests.all(BASE, PodDisruptionBudget.class))
                .filteredOn(one -> one.getMetadata().getName().equals(service))
                .singleElement()
                .satisfies(one -> assertThat(labels)
                        .containsAllEntriesOf(one.getSpec().getSelector().getMatchLabels()));
        assertThat(Manifests.all(BASE, NetworkPolicy.class))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(labels)
                        .containsAllEntriesOf(one.getSpec().getPodSelector().getMatchLabels()));
    }

    @Test
    void requests_from_outside_reach_services_alone_and_only_their_interface() {
        assertThat(Manifests.all(BASE, Ingress.class))
                .singleElement()
                .satisfies(ingress -> assertThat(ingress.getSpec()
                                .getRules()
                                .getFirst()
                                .getHttp()
                                .getPaths())
                        .allSatisfy(path -> {
                            assertThat(path.getPath()).startsWith("/v1/");
                            assertThat(path.getBackend().getService().getName()).isIn(SERVICES);
                        }));
    }

    @Test
    void patches_and_images_of_the_example_name_what_is_there() {
        JsonNode example =
                Manifests.documentsOf(EXAMPLE.resolve("kustomization.yaml")).getFirst();

        assertThat(example.path("images"))
                .extracting(image -> image.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(SERVICES.stream()
                        .map(service -> container(service).getImage().replaceFirst(":.*", ""))
                        .toList());
        assertThat(example.path("images"))
                .allSatisfy(image -> assertThat(image.path("newTag").asText()).matches("\\d+\\.\\d+\\.\\d+"));
        ConfigMap common = Manifests.all(BASE, ConfigMap.class).getFirst();
        Manifests.documentsOf(EXAMPLE.resolve("configuration.yaml"))
                .getFirst()
                .path("data")
                .fieldNames()
                .forEachRemaining(key -> assertThat(common.getData()).containsKey(key));
    }
}
