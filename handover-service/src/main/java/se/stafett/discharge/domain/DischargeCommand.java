package se.stafett.discharge.domain;

/** What can be asked of one discharge. */
public sealed interface DischargeCommand
        permits NotifyAdmission, StayCommand, PlanningCommand, RecordCommand, PassDeadlines {}
