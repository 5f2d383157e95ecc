package se.stafett.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** The published topics on one broker. */
public record KafkaTopics(String bootstrap) {
    public static final String ASSESSMENT = "care.assessment.v1";
    public static final String PLAN = "care.plan.v1";
    public static final String HANDOVER = "care.handover.v1";
    public static final String FOLLOW_UP = "care.followup.v1";

    /** What has been sealed and signed of the services' logs. */
    public static final String CHECKPOINTS = "care.checkpoints.v1";

    /** All published topics; one more is one more entry. */
    static final List<String> ALL = List.of(ASSESSMENT, PLAN, HANDOVER, FOLLOW_UP, CHECKPOINTS);

    private static final int PARTITIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static KafkaTopics at(String bootstrap) {
        return new KafkaTopics(bootstrap);
    }

    /** Whether the broker has joined its own cluster and serves requests. */
    boolean answers() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the published topics that are missing. */
    public void createAll() {
        create(ALL);
    }

    /** Makes a topic with 16 partitions that keeps its records for ever; one that exists is left as it is. */
    public void create(String topic) {
        create(List.of(topic));
    }

    private void create(List<String> topics) {
        try (Admin admin = admin()) {
            admin.createTopics(topics.stream().map(KafkaTopics::wanted).toList())
                    .values()
                    .forEach(this::await);
        }
    }

    private static NewTopic wanted(String topic) {
        return new NewTopic(topic, PARTITIONS, (short) 1)
                .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete"));
    }

    private void await(String topic, KafkaFuture<Void> made) {
        try {
            made.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw failure(topic, refused.getCause());
            }
        } catch (TimeoutException late) {
            throw failure(topic, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failure(topic, stopped);
        }
    }

    private StackFailure failure(String topic, @Nullable Throwable why) {
        return new StackFailure(
                StackFailure.Kind.START_FAILED, "Kafka at " + bootstrap + " did not make topic " + topic + ": " + why);
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "20",
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200",
                AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, "20",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "20000"));
    }
}
