package se.stafett.handover.domain;

/** Says that time has come; whether it has, is decided. Only the service itself says so. */
public record FallDue() implements HandoverCommand {}
