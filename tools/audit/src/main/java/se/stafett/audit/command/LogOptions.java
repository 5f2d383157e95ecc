package se.stafett.audit.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.report.ProgressLine;
import se.stafett.audit.source.EventTaker;
import se.stafett.audit.source.LogSource;
import se.stafett.audit.source.Share;
import se.stafett.audit.source.Sources;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.terminal.StackOptions;

/** The options that say which log is meant, and how to answer; mixed into every command. */
final class LogOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(
            names = "--from",
            paramLabel = "<place>",
            description = "An export: its folder, or a file with one event a line.")
    private @Nullable Path from;

    @Option(
            names = "--kafka",
            paramLabel = "<host:port>",
            description = "A broker that has the log (default: the local stack's).")
    private @Nullable String kafka;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    /** Opens the log. */
    LogSource open() {
        if (from != null && kafka != null) {
            throw new ParameterException(command.commandLine(), "--from and --kafka: the log comes from one of them.");
        }
        return from != null
                ? Sources.export(from)
                : Sources.kafka(kafka == null ? stack.place().kafka() : kafka);
    }

    /** The place of an export, where one was given. */
    @Nullable Path from() {
        return from;
    }

    StackOptions stack() {
        return stack;
    }

    /** Reads a share, with progress on a terminal. */
    void read(LogSource log, Share share, Consumer<LogEvent> taker) {
        try (ProgressLine progress = progress(command.name(), share.events())) {
            log.read(share, counted(taker, progress));
        }
    }

    /** Reads everything, with progress on a terminal. */
    void read(LogSource log, Consumer<LogEvent> taker) {
        try (ProgressLine progress = progress(command.name(), log.events())) {
            log.read(counted(taker, progress));
        }
    }

    /** A line on a terminal that says how far it has come. */
    ProgressLine progress(String what, long expected) {
        return new ProgressLine(System.err, Boolean.getBoolean("stafett.terminal"), what, expected);
    }

    private static EventTaker counted(Consumer<LogEvent> taker, ProgressLine progress) {
        return new EventTaker() {
            @Override
            public void accept(LogEvent event) {
                taker.accept(event);
                progress.step();
            }

            @Override
            public void forked(LogEvent other) {
                (taker instanceof EventTaker known ? known : (EventTaker) taker::accept).forked(other);
            }
        };
    }

    /** Prints an answer; gives its exit code. */
    int print(Answer answer) {
        var out = command.commandLine().getOut();
        if (json) {
            out.println(answer.json().toPrettyString());
        } else {
            answer.text().forEach(out::println);
        }
        out.flush();
        return answer.exitCode().number();
    }
}
