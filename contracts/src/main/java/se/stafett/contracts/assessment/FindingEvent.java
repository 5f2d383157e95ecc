package se.stafett.contracts.assessment;

import java.util.UUID;

/** What happened to one finding. */
public sealed interface FindingEvent extends AssessmentEvent
        permits FindingRecorded, FindingCorrected, FindingEnteredInError {

    /** The finding that it happened to. */
    UUID finding();
}
