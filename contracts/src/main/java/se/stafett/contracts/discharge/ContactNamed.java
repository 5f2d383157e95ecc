package se.stafett.contracts.discharge;

import se.stafett.contracts.plan.NamedContact;

/** A regional open-care unit named the patient's contact. The latest stands. */
public record ContactNamed(NamedContact contact) implements PlanningEvent {}
