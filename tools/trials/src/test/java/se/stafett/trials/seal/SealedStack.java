package se.stafett.trials.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import se.stafett.contracts.audit.Trust;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.VerifierKey;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.stack.Secrets;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.witness.Witness;
import se.stafett.local.witness.WitnessServer;
import se.stafett.trials.OwnStack;

/** A stack with plan-service, and a witness beside it that keeps what it has cosigned. */
final class SealedStack implements AutoCloseable {
    private static final String ORIGIN = "stafett.local/plan-service";

    final OwnStack stack;
    private final Witness witness;
    private final WitnessServer server;
    private final VerifierKey log;

    private SealedStack(Path kept) {
        Witness[] made = new Witness[1];
        WitnessServer[] opened = new WitnessServer[1];
        VerifierKey[] key = new VerifierKey[1];
        stack = OwnStack.up("seal", List.of(Service.PLAN), place -> {
            try {
                byte[] seed =
                        secret(new Secrets(place.secrets()).make().folder().resolve("log.key"));
                key[0] = new SigningKey(ORIGIN, KeyType.LOG, seed).verifier();
                SigningKey own = new SigningKey("witness.example/region", KeyType.WITNESS, new byte[SigningKey.LENGTH]);
                made[0] = new Witness(own, List.of(key[0]), kept, Clock.systemUTC());
                opened[0] = WitnessServer.open(made[0], 0);
                Files.writeString(place.data().resolve("witnesses"), opened[0].configuration() + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        witness = made[0];
        server = opened[0];
        log = key[0];
    }

    static SealedStack up(Path kept) {
        return new SealedStack(kept);
    }

    private static byte[] secret(Path file) throws IOException {
        return Base64.getDecoder()
                .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
    }

    Trust trust() {
        return new Trust(log, List.of(witness.verifier()), 1);
    }

    /** What the witness keeps of the log, by size. */
    List<SignedNote> kept() {
        return witness.kept(ORIGIN);
    }

    /** Does what only someone with all rights in the database can do. */
    void asSuperuser(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    /** Does what only someone with all rights at the broker can do. */
    void forgetPublished() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            int partitions = admin.describeTopics(List.of(KafkaTopics.PLAN))
                    .allTopicNames()
                    .get()
                    .get(KafkaTopics.PLAN)
                    .partitions()
                    .size();
            admin.deleteRecords(IntStream.range(0, partitions)
                            .mapToObj(partition -> new TopicPartition(KafkaTopics.PLAN, partition))
                            .collect(Collectors.toMap(Function.identity(), all -> RecordsToDelete.beforeOffset(-1))))
                    .all()
                    .get();
        }
    }

    long number(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    private Connection database() throws SQLException {
        StackPlace place = stack.place();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + place.postgresPort() + "/" + Database.PLAN.name(),
                Database.SUPERUSER,
                place.passwords().of(Database.SUPERUSER));
    }

    @Override
    public void close() {
        stack.close();
        server.close();
    }
}
