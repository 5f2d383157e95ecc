package se.stafett.audit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.local.terminal.Columns;

/** A table of text, each column as wide as its widest cell. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** @param cells as many as there are headings; absent ones are shown as {@code -} */
    public Table row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::text).toList());
        return this;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "-" : cell.toString().replaceAll("\\p{Cntrl}", " ");
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The headings and the rows. */
    public List<String> lines() {
        return Columns.aligned(rows);
    }
}
