package se.stafett.audit.outcome;

/** How the audit command ends. The numbers are promised in its help; 3, 4 and 5 are given by the script before Java runs. */
public enum ExitCode {
    SOUND(0, "nothing is wrong"),
    FINDING(1, "a finding: the log was changed, a view differs, or a journey departs from the model"),
    USAGE(2, "wrong usage"),
    TRUNCATED(10, "an export that breaks off, or lacks what it lists"),
    WRONG_CHECKPOINT_KEY(11, "a checkpoint that the given key did not sign"),
    MIXED_UP(12, "events of one log in the place of another"),
    UNKNOWN_TYPE(13, "an event of a type that nobody knows"),
    CORRUPT(14, "corrupt JSON, or what is no event"),
    NEWER(15, "a log from a newer version than this program"),
    NOT_REACHED(16, "the broker or a service was not reached, or did not let the caller in"),
    NO_EXPORT(17, "no export there, or one that was never finished"),
    NO_KEY(18, "a key that is needed is not to be had"),
    NOT_IN_LOG(19, "the log knows nothing of the patient"),
    FAILED(20, "unexpected failure");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** For the help. */
    public String meaning() {
        return meaning;
    }
}
