package se.stafett.assessment.domain;

/** How an assessment ended. */
enum Ending {
    /** It was found out whether there is a need. */
    CONCLUDED,
    /** It was ended before that. */
    CANCELLED,
    /** It should never have been. */
    IN_ERROR
}
