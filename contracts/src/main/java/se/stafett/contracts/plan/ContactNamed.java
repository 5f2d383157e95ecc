package se.stafett.contracts.plan;

/** The named contact was appointed, in place of an earlier one. */
public record ContactNamed(NamedContact contact) implements ContentEvent {}
