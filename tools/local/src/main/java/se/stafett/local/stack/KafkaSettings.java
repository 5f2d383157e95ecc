package se.stafett.local.stack;

import java.nio.file.Path;
import java.util.StringJoiner;

/** The broker's settings for one machine: one replica of everything, buffers sized for a small heap. */
record KafkaSettings(Path data, int port, int controllerPort) {
    String text() {
        return new StringJoiner("\n", "", "\n")
                .add("process.roles=broker,controller")
                .add("node.id=1")
                .add("controller.quorum.voters=1@" + Ports.HOST + ":" + controllerPort)
                .add("listeners=BROKER://" + Ports.HOST + ":" + port + ",CONTROLLER://" + Ports.HOST + ":"
                        + controllerPort)
                .add("advertised.listeners=BROKER://" + Ports.HOST + ":" + port)
                .add("inter.broker.listener.name=BROKER")
                .add("controller.listener.names=CONTROLLER")
                .add("listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT")
                .add("log.dirs=" + data.resolve("log"))
                .add("auto.create.topics.enable=false")
                .add("log.retention.ms=-1")
                .add("log.segment.bytes=134217728")
                .add("log.index.size.max.bytes=2097152")
                .add("log.cleaner.dedupe.buffer.size=4194304")
                .add("offsets.topic.replication.factor=1")
                .add("offsets.topic.num.partitions=4")
                .add("transaction.state.log.replication.factor=1")
                .add("transaction.state.log.min.isr=1")
                .add("transaction.state.log.num.partitions=4")
                .add("share.coordinator.state.topic.replication.factor=1")
                .add("share.coordinator.state.topic.min.isr=1")
                .add("share.coordinator.state.topic.num.partitions=4")
                .add("group.initial.rebalance.delay.ms=0")
                .add("num.network.threads=2")
                .add("num.io.threads=4")
                .add("background.threads=2")
                // after a crash the controller takes the old registration for alive for so long
                .add("broker.session.timeout.ms=4000")
                .add("broker.heartbeat.interval.ms=500")
                .toString();
    }
}
