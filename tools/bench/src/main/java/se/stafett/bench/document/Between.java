package se.stafett.bench.document;

/** A document of which the part between two markers, each a line of its own, is written by a program. */
final class Between {
    static final String BEGIN = "<!-- measured, written by ./stafett bench --report -->";
    static final String END = "<!-- end of what is measured -->";

    private Between() {}

    /**
     * The document with this in place of what stood between its markers.
     *
     * @throws IllegalArgumentException when it does not have each marker once, in order
     */
    static String put(String document, String measured) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        boolean once = begin == document.lastIndexOf(BEGIN) && end == document.lastIndexOf(END);
        if (begin < 0 || end < begin || !once) {
            throw new IllegalArgumentException(
                    "the document needs one line '" + BEGIN + "' and below it '" + END + "'");
        }
        return document.substring(0, begin) + BEGIN + "\n\n" + measured.strip() + "\n\n" + document.substring(end);
    }
}
