package se.stafett.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_what_is_absent_is_a_dash() {
        assertThat(new Table("A", "LONG").row("wider", null).row("b", 7).lines())
                .containsExactly("A      LONG", "wider  -", "b      7");
    }

    @Test
    void a_cell_cannot_steer_the_terminal() {
        assertThat(new Table("A").row("x\u001b[2Jy\nz").lines().getLast()).isEqualTo("x [2Jy z");
    }

    @Test
    void progress_is_silent_where_there_is_no_terminal() {
        try (ProgressLine line = new ProgressLine(terminal, false, "verify", 10)) {
            for (int i = 0; i < 1_000_000; i++) {
                line.step();
            }
        }
        assertThat(bytes.size()).isZero();
    }

    @Test
    void a_short_run_on_a_terminal_shows_nothing() {
        try (ProgressLine line = new ProgressLine(terminal, true, "verify", 10)) {
            line.step();
        }
        assertThat(bytes.size()).isZero();
    }
}
