package se.stafett.contracts.plan;

/** The summary of the assessment was written, in place of an earlier one. */
public record SummaryWritten(String text) implements ContentEvent {}
