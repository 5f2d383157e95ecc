package se.stafett.audit.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.moment.Drawing;
import se.stafett.audit.second.SecondProgram;
import se.stafett.audit.source.LogSource;

/** The options that ask for moments of the past too, and for the second program. */
final class MomentOptions {
    private static final int MOST = 10_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--moments",
            paramLabel = "<number>",
            defaultValue = "0",
            description = "Compare also as of so many moments, drawn from those at which something was recorded.")
    private int number;

    @Option(
            names = "--seed",
            paramLabel = "<number>",
            defaultValue = "1",
            description = "The same seed draws the same moments from the same log (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--second",
            paramLabel = "<folder>",
            description =
                    "The second program, which plans are then folded by too (default with --moments: contracts/node"
                            + " of this clone, after 'npm ci' there).")
    private @Nullable Path second;

    /** Draws the moments, in one scan of the log; none when none were asked for. */
    NavigableSet<Instant> drawn(LogOptions options, LogSource log) {
        if (number < 0 || number > MOST) {
            throw new ParameterException(command.commandLine(), "--moments: a number from 0 to " + MOST);
        }
        if (number == 0) {
            return Collections.emptyNavigableSet();
        }
        Drawing drawing = new Drawing(number, seed);
        options.read(log, drawing);
        return drawing.moments();
    }

    long seed() {
        return seed;
    }

    /** The second program, where it is wanted and to be had. */
    Optional<SecondProgram> second() {
        if (second != null) {
            return Optional.of(SecondProgram.in(second)
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "--second: in " + second + " there is no second program that runs; try 'npm ci' there.")));
        }
        return number == 0
                ? Optional.empty()
                : SecondProgram.in(Path.of(System.getProperty("stafett.home", "."), "contracts", "node"));
    }
}
