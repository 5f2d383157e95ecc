package se.stafett.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.stafett.bench.document.PerformanceDocument;

/** {@code ./stafett bench draw}. */
@Command(
        name = "draw",
        description =
                "Writes docs/performance.md and its plots anew from docs/performance/results.json; measures nothing.")
final class DrawCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("stafett.home", "."));
        new PerformanceDocument(home.resolve("docs")).take(List.of(), Part.names());
        return End.MEASURED.code();
    }
}
