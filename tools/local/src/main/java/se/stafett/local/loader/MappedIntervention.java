package se.stafett.local.loader;

/**
 * An intervention as it is to be planned.
 *
 * @param kind training, compensatory, advice, environment or self-care
 */
record MappedIntervention(String description, String kind, Progress progress) {

    /** How far it has come. */
    enum Progress {
        NOT_STARTED,
        STARTED,
        COMPLETED,
        STOPPED,
        ENTERED_IN_ERROR
    }

    boolean isSelfCare() {
        return kind.equals("self-care");
    }
}
