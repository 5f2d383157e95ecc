package se.stafett.handover.domain;

/** What can be asked of one handover. */
public sealed interface HandoverCommand
        permits InitiateHandover, SenderCommand, ReceiverCommand, RecordPosition, MarkHandoverInError, FallDue {}
