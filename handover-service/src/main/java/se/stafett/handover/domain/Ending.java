package se.stafett.handover.domain;

/** How a handover ended. */
enum Ending {
    /** Responsibility moved for what was accepted. */
    COMPLETED,
    /** It was given up; everything stayed with the sender. */
    CANCELLED,
    /** It should never have been. */
    IN_ERROR
}
