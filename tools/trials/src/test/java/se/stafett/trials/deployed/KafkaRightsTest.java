package se.stafett.trials.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.Lane;
import se.stafett.local.stack.KafkaTopics;

/** Topics and rights in Kafka, against what the services are configured to write and to listen to. */
class KafkaRightsTest {
    private static final Path FOLDER = Manifests.FOLDER.resolve("kafka");
    private static final Set<String> PUBLISHED =
            Set.of(KafkaTopics.ASSESSMENT, KafkaTopics.PLAN, KafkaTopics.HANDOVER, KafkaTopics.FOLLOW_UP);

    private static List<JsonNode> all(String kind) {
        return Manifests.documents(FOLDER).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
    }

    private static JsonNode user(String name) {
        return all("KafkaUser").stream()
                .filter(user -> user.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> may(JsonNode user, String operation, String kind) {
        return user.at("/spec/authorization/acls")
                .valueStream()
                .filter(acl -> acl.at("/resource/type").asText().equals(kind))
                .filter(acl -> acl.path("operations")
                        .valueStream()
                        .anyMatch(one -> one.asText().equals(operation)))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(Set<String> topics, String another) {
        Set<String> all = new TreeSet<>(topics);
        all.add(another);
        return all;
    }

    @Test
    void topics_keep_everything_on_three_brokers_in_partitions_that_divide_the_lanes() {
        assertThat(all("KafkaTopic"))
                .extracting(topic -> topic.at("/spec/topicName").asText())
                .containsExactlyInAnyOrderElementsOf(with(PUBLISHED, KafkaTopics.CHECKPOINTS));
        assertThat(all("KafkaTopic")).allSatisfy(topic -> {
            assertThat(Lane.COUNT % topic.at("/spec/partitions").asInt()).isZero();
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
            assertThat(topic.at("/spec/config/cleanup.policy").asText()).isEqualTo("delete");
            assertThat(topic.at("/spec/config/retention.ms").asInt()).isEqualTo(-1);
            assertThat(topic.at("/spec/config/retention.bytes").asInt()).isEqualTo(-1);
            assertThat(topic.at("/spec/config").has("unclean.leader.election.enable"))
                    .isTrue();
            assertThat(topic.at("/spec/config/unclean.leader.election.enable").asBoolean())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "plan-service", "handover-service", "notification-service"})
    void a_service_writes_its_own_topic_and_reads_what_it_listens_to(String service) {
        JsonNode user = user(service);

        String own = Configured.value(service, "stafett.topic");
        assertThat(may(user, "Write", "topic")).isEqualTo(with(Set.of(own), KafkaTopics.CHECKPOINTS));
        // Its own too: before it adds to it, it looks how it ends.
        assertThat(may(user, "Read", "topic"))
                .isEqualTo(with(with(Configured.listensTo(service), own), KafkaTopics.CHECKPOINTS));
        assertThat(may(user, "Read", "group")).containsExactly(service);
    }

    @Test
    void nobody_else_writes_and_nobody_may_do_more_than_write_read_and_describe() {
        for (JsonNode user : all("KafkaUser")) {
            String name = user.at("/metadata/name").asText();
            if (!name.endsWith("-service")) {
                assertThat(may(user, "Write", "topic")).as(name).isEmpty();
                assertThat(may(user, "Read", "topic")).as(name).isSubsetOf(PUBLISHED);
                assertThat(may(user, "Read", "group")).as(name).isNotEmpty().allMatch(group -> group.startsWith(name));
            }
            assertThat(user.at("/spec/authorization/acls"))
                    .as(name)
                    .allSatisfy(acl -> assertThat(acl.path("operations"))
                            .extracting(JsonNode::asText)
                            .isSubsetOf("Write", "Read", "Describe"));
        }
    }
}
