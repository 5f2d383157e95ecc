package se.stafett.handover.domain;

import se.stafett.care.PlainText;

/** Says that the whole handover should never have been; possible until responsibility has moved. */
public record MarkHandoverInError(PlainText reason) implements HandoverCommand {}
