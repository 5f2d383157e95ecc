package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * An intervention was planned; it is not started.
 *
 * @param responsible HSA-id of the unit that has custody; for self-care the unit that supports it
 */
public record InterventionPlanned(UUID intervention, InterventionContent content, String responsible)
        implements InterventionEvent {}
