package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** A Kafka broker that is its own controller (KRaft), with a small heap. */
record Kafka(Path data, int port, int controllerPort, Path log, KafkaSpeed speed) implements Server {
    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    String bootstrap() {
        return Ports.HOST + ":" + port;
    }

    @Override
    public void prepare() {
        try {
            Folders.makePrivate(data);
            Files.writeString(properties(), new KafkaSettings(data, port, controllerPort).text());
            if (!Files.exists(data.resolve("log/meta.properties"))) {
                format();
            }
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
    }

    private void format() throws IOException {
        List<String> command = java(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--cluster-id", "" + Uuid.randomUuid()));
        command.addAll(List.of("--config", properties().toString()));
        try {
            Process format = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            format.getOutputStream().close();
            if (format.waitFor() != 0) {
                Folders.delete(data.resolve("log"));
                throw LogTail.of(log).failure("Kafka could not make its data folder");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure(StackFailure.Kind.START_FAILED, "Kafka: the start was interrupted.");
        }
    }

    @Override
    public List<String> command() {
        List<String> flags = new ArrayList<>(List.of("-Xms96m", "-Xmx224m", "-Xss512k"));
        flags.addAll(speed.flags());
        List<String> command = java(flags);
        command.addAll(List.of("kafka.Kafka", properties().toString()));
        return command;
    }

    private static List<String> java(List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.showDateTime=true"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"));
        command.addAll(List.of("-cp", RuntimeFiles.kafkaJars() + "/*"));
        return command;
    }

    private Path properties() {
        return data.resolve("server.properties");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("JAVA_TOOL_OPTIONS", "", "CLASSPATH", "");
    }

    @Override
    public void afterStart() {
        KafkaTopics.at(bootstrap()).createAll();
    }

    @Override
    public boolean isReady() {
        return !Ports.isFree(port) && KafkaTopics.at(bootstrap()).answers();
    }
}
