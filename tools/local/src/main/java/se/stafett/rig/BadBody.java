package se.stafett.rig;

import java.util.stream.Stream;

/**
 * A body that must be refused, and as what.
 *
 * @param path below what the test is about, unless it begins with {@code /v1}
 * @param field the field that the answer must name first; empty when it names none
 */
public record BadBody(String path, String body, int status, String code, String field) {
    /** Stands in what is refused, and must stand nowhere else; nobody's name and nobody's number. */
    public static final String SECRET = "Hjördis Hemligsdotter 19331212-9999";

    /** @param rows a line each: path | body | status | code | field, the last of which may be left out */
    public static Stream<BadBody> table(String rows) {
        return rows.lines().map(row -> row.split(" \\| ", -1)).map(BadBody::row);
    }

    private static BadBody row(String[] cells) {
        return new BadBody(
                cells[0], cells[1].strip(), Integer.parseInt(cells[2]), cells[3], cells.length > 4 ? cells[4] : "");
    }

    @Override
    public String toString() {
        return path + " " + body;
    }
}
