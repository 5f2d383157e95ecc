package se.stafett.contracts.discharge;

/** What was put right, and what time alone brought about. */
public sealed interface RecordEvent extends DischargeEvent permits TextCorrected, DeadlineNeared, DeadlinePassed {}
