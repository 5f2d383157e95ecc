package se.stafett.discharge.domain;

/** How a discharge ended other than by the patient leaving. */
enum Ending {
    /** What was notified of came to nothing. */
    CANCELLED,
    /** It should never have been. */
    IN_ERROR
}
