package se.stafett.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.local.terminal.ExitCode;

/** Runs the script itself, with a PATH that holds what the test wants it to find and no more. */
class ScriptTest {
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "dirname",
            "sed",
            "tr",
            "readlink",
            "rm",
            "find",
            "head",
            "tail",
            "mkdir",
            "touch",
            "mv",
            "sleep");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void pathWithPlainToolsOnly() throws IOException {
        path = Files.createDirectory(folder.resolve("path"));
        for (String tool : TOOLS) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            program(path.resolve(tool), "exec " + real + " \"$@\"");
        }
    }

    @Test
    void help_needs_no_java_and_names_every_command() throws Exception {
        Run run = stafett(Map.of(), "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("up ", "down ", "status ", "token ", "demo ", "doctor ", "test ");
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void help_promises_every_exit_code(ExitCode code) throws Exception {
        assertThat(stafett(Map.of(), "--help").out()).containsPattern("[ \n]" + code.number() + " [a-z]");
    }

    @Test
    void a_missing_jdk_is_one_line_and_its_own_exit_code() throws Exception {
        Run run = stafett(Map.of("STAFETT_JDKS", ""), "status");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).singleElement().asString().contains("No JDK 21 or newer found");
    }

    @Test
    void an_old_jdk_is_passed_over() throws Exception {
        Path old = jdk("old", "17.0.9");

        assertThat(stafett(Map.of("STAFETT_JDKS", "", "JAVA_HOME", old.toString()), "status")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void a_missing_maven_is_one_line_and_its_own_exit_code() throws Exception {
        Path clone = Files.createDirectory(folder.resolve("clone"));
        Path script = Files.copy(script(), clone.resolve("stafett"));
        Path recent = jdk("recent", "25");

        Run run = run(script, Map.of("STAFETT_JDKS", recent.toString()), "status");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out().lines()).singleElement().asString().contains("Maven is missing");
    }

    @Test
    void an_unknown_command_is_wrong_usage() throws Exception {
        Run run = stafett(Map.of(), "upp");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Unknown command 'upp'");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run stafett(Map<String, String> environment, String... arguments) throws Exception {
        return run(script(), environment, arguments);
    }

    private Run run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/bash", script.toString()), Arrays.stream(arguments))
                        .toList());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(new HashMap<>(environment));
        builder.environment().put("PATH", path.toString());
        builder.environment().put("HOME", folder.toString());
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(output, StandardCharsets.UTF_8));
    }

    private static Path script() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("stafett"))) {
                return at.resolve("stafett");
            }
        }
        throw new AssertionError("no script above the working folder");
    }

    private record Run(int code, String out) {}
}
