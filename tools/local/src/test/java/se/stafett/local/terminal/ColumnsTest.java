package se.stafett.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void every_column_is_as_wide_as_its_widest_cell_and_no_line_ends_in_blanks() {
        assertThat(Columns.aligned(List.of(List.of("A", "LONG", "C"), List.of("wide", "x", ""), List.of("", "", "c"))))
                .containsExactly("A     LONG  C", "wide  x", "            c");
    }
}
