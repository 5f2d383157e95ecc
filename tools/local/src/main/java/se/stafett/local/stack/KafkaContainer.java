package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Kafka of the official image, with the settings that it has as a process, each as the image's variable for it. */
final class KafkaContainer {
    private KafkaContainer() {}

    static ContainerServer of(Kafka settings) {
        makeFor(settings.data());
        Map<String, String> environment = new HashMap<>();
        new KafkaSettings(Path.of("/data"), settings.port(), settings.controllerPort())
                .text()
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(setting -> environment.put(variable(setting[0]), setting[1]));
        // in its container it listens everywhere; only a port of 127.0.0.1 leads there
        environment.put(
                "KAFKA_LISTENERS",
                "BROKER://:" + settings.port() + ",CONTROLLER://" + Ports.HOST + ":" + settings.controllerPort());
        environment.put("KAFKA_HEAP_OPTS", "-Xms96m -Xmx224m");
        environment.put("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return ContainerServer.of(
                TestServers.KAFKA_IMAGE,
                settings.port(),
                settings.port(),
                settings.data(),
                environment,
                container -> KafkaTopics.at(settings.bootstrap()).answers());
    }

    /** The image has an account of its own for the broker. */
    private static void makeFor(Path data) {
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
