package se.stafett.contracts.words;

/** The languages in which the log is told. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in RFC 5646. */
    public String tag() {
        return tag;
    }
}
