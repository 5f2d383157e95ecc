package se.stafett.local.subscriber;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.Unanswered;

/** The subscriber as a process. The token comes in the environment, since arguments can be read by everyone. */
@Command(
        name = "subscriber",
        mixinStandardHelpOptions = true,
        description = "Rebuilds all plans from Kafka and prints one line of JSON for each.",
        footer = "The environment variable STAFETT_TOKEN holds the bearer token of a system.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the positions were reached",
            "1:unexpected failure",
            "2:wrong use",
            "3:the positions were not reached in time",
            "4:events are missing",
            "5:history was changed, or forks",
            "6:the type of an event is not known",
            "7:an event cannot be read",
            "8:keys or events are not to be had from the service"
        })
final class Subscriber implements Callable<Integer> {
    private static final int KEYS_KEPT = 10_000;

    @Option(names = "--kafka", defaultValue = "127.0.0.1:7492", description = "Bootstrap servers (${DEFAULT-VALUE}).")
    private String kafka = "";

    @Option(names = "--topic", defaultValue = "care.plan.v1", description = "Topic (${DEFAULT-VALUE}).")
    private String topic = "";

    @Option(
            names = "--service",
            defaultValue = "http://127.0.0.1:7402/v1",
            description = "plan-service, for keys and missing events (${DEFAULT-VALUE}).")
    private URI service = URI.create("");

    @Option(names = "--limit", defaultValue = "60", description = "Longest reading time in seconds (${DEFAULT-VALUE}).")
    private long limit;

    @Option(names = "--kafka-alone", description = "Do not ask the service for events that Kafka does not have.")
    private boolean kafkaAlone;

    @Option(names = "--text", description = "Afterwards print this plan as readable text, after an empty line.")
    private @Nullable UUID text;

    @ArgGroup(multiplicity = "1")
    private Reach reach = new Reach();

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    private static final class Reach {
        @Option(
                names = "--until",
                required = true,
                description = "Read until these lanes have these positions: 12:345,40:7")
        private @Nullable LanePositions until;

        @Option(names = "--follow", required = true, description = "Read on, and print a line for every event.")
        private boolean follow;
    }

    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(new CommandLine(new Subscriber())
                .registerConverter(LanePositions.class, Subscriber::positions)
                .execute(arguments));
    }

    private static LanePositions positions(String text) {
        try {
            return LanePositions.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandLine.TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public Integer call() {
        try (Log log = Log.open(kafka, topic)) {
            LanePositions until = reach.until;
            if (until != null) {
                readUntil(log, until);
            } else if (reach.follow) {
                follow(log);
            }
            return End.REACHED.code();
        } catch (Stopped stopped) {
            System.err.println(stopped.getMessage());
            return stopped.end().code();
        } catch (Unanswered unanswered) {
            System.err.println(unanswered.getMessage());
            return End.NO_ACCESS.code();
        } catch (KafkaException failed) {
            System.err.println("Kafka at " + kafka + " cannot be read: " + failed.getMessage());
            return End.FAILED.code();
        } finally {
            out.flush();
        }
    }

    private void readUntil(Log log, LanePositions until) {
        Intake intake = intake((rebuild, event) -> {});
        new Reading(log, intake).until(until, Duration.ofSeconds(limit));
        intake.lastOfPlan()
                .values()
                .forEach(last -> out.println(PlanLine.of(intake.rebuild(), last).json()));
        Optional.ofNullable(text).flatMap(intake.rebuild()::plan).ifPresent(plan -> {
            out.println();
            out.print(PlanText.of(plan));
        });
        System.err.println(intake.account() + ".");
    }

    private void follow(Log log) {
        Intake intake = intake((rebuild, event) -> {
            out.println(PlanLine.of(rebuild, event).json().put("event", event.type()));
            out.flush();
        });
        new Reading(log, intake).follow();
    }

    private Intake intake(BiConsumer<PlanRebuild, LogEvent> listener) {
        CareService rest = new CareService(
                service, new Patience(Duration.ofSeconds(limit), Duration.ofSeconds(10)), CommandLog.none());
        Caller caller = new Caller("subscriber", Subscriber::token);
        return new Intake(
                new RemoteKeys(rest, caller, KEYS_KEPT),
                kafkaAlone ? Optional.empty() : Optional.of(new MissingEvents(rest, caller)),
                listener);
    }

    private static String token() {
        String token = System.getenv("STAFETT_TOKEN");
        if (token == null || token.isBlank()) {
            throw new Stopped(End.NO_ACCESS, "STAFETT_TOKEN is not set: the keys are given to systems with a token.");
        }
        return token;
    }
}
