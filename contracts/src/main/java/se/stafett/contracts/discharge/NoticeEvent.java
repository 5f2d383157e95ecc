package se.stafett.contracts.discharge;

/** What the hospital notified of. When the notice was given is when the event occurred. */
public sealed interface NoticeEvent extends DischargeEvent
        permits AdmissionNotified, UnitConcerned, EstimateChanged, ReadinessNotified, ReadinessWithdrawn {}
