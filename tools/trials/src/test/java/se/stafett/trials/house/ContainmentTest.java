package se.stafett.trials.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.token.Role;

class ContainmentTest {
    private static final String GOOD = """
            services:
              broker:
                image: broker:1.2
                user: "1000"
                read_only: true
                cap_drop: [ALL]
                security_opt: ["no-new-privileges:true"]
                mem_limit: 64m
                ports: ["127.0.0.1:7000:7000"]
                healthcheck: {test: [CMD, "true"]}
                environment: {ADMIN_PASSWORD_FILE: /run/secrets/admin}
            secrets:
              admin: {file: .secrets/admin}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_compose_stack_is_contained(Containment containment) {
        assertThat(containment.wrongIn(ComposeFile.in(Source.here().root()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_wrong_with_a_good_container(Containment containment) throws IOException {
        assertThat(containment.wrongIn(saying(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMAGES_ARE_PINNED | broker:1.2 | broker:latest | broker runs broker:latest",
                "IMAGES_ARE_PINNED | broker:1.2 | broker | broker runs broker",
                "SECRETS_LIE_IN_FILES | /run/secrets/admin | hunter2 | broker is told ADMIN_PASSWORD_FILE in the open",
                "SECRETS_LIE_IN_FILES | .secrets/admin | secrets.txt | admin does not come from .secrets",
                "PORTS_ARE_OPEN_TO_THIS_MACHINE_ALONE | 127.0.0.1:7000 | 7000 | broker publishes 7000:7000",
                "FILE_SYSTEMS_ARE_READ_ONLY | read_only: true | read_only: false | broker can write on its own file system",
                "NOBODY_IS_ROOT | '\"1000\"' | root | broker runs as root",
                "NOBODY_IS_ROOT | 'user: \"1000\"' | 'tty: true' | broker runs as root",
                "RIGHTS_ARE_GIVEN_UP | [ALL] | [NET_RAW] | broker keeps rights that it does not need",
                "MEMORY_IS_BOUNDED | mem_limit: | cpus: | broker has no memory limit",
                "HEALTH_IS_ASKED | test: | retries: | broker is not asked for its health",
                "WHAT_IS_MOUNTED_IS_THERE | 'cap_drop:' | 'volumes: [./gone:/gone:ro]\n    cap_drop:'"
                        + " | 'broker mounts ./gone, which is not there'",
            })
    void each_check_finds_what_it_is_there_for(Containment containment, String good, String bad, String words)
            throws IOException {
        assertThat(containment.wrongIn(saying(GOOD.replace(good, bad)))).containsExactly(words);
    }

    @Test
    void a_base_image_without_a_version_is_found() throws IOException {
        Files.createDirectories(folder.resolve("deploy"));
        Files.writeString(folder.resolve("deploy/Dockerfile"), "FROM base AS parts\nFROM base:1\n");

        assertThat(Containment.IMAGES_ARE_PINNED.wrongIn(saying(GOOD)))
                .singleElement()
                .asString()
                .endsWith("stands on base");
    }

    @Test
    void every_database_topic_and_role_of_the_stack_is_made() throws IOException {
        Path compose = Source.here().root().resolve("deploy/compose");
        String databases = Files.readString(compose.resolve("postgres/databases.sh"));
        String access = Files.readString(compose.resolve("postgres/pg_hba.conf"));
        for (Database database : Database.all()) {
            assertThat(databases).contains(" " + database.name());
            assertThat(access).containsPattern("host +" + database.name() + " +" + database.role() + " ");
        }
        assertThat(Files.readString(compose.resolve("kafka/topics.sh")))
                .contains(
                        KafkaTopics.ASSESSMENT,
                        KafkaTopics.PLAN,
                        KafkaTopics.HANDOVER,
                        KafkaTopics.FOLLOW_UP,
                        KafkaTopics.CHECKPOINTS);
        String realm = Files.readString(compose.resolve("keycloak/realm.json"));
        for (Role role : Role.values()) {
            assertThat(realm).contains("\"name\": \"" + role.name().toLowerCase(Locale.ROOT) + "\"");
        }
    }

    private ComposeFile saying(String text) throws IOException {
        Files.writeString(folder.resolve("docker-compose.yml"), text);
        return ComposeFile.in(folder);
    }
}
