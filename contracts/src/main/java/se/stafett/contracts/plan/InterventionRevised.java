package se.stafett.contracts.plan;

import java.util.UUID;

/** What an intervention says was changed; its status stays. */
public record InterventionRevised(UUID intervention, InterventionContent content, String reason)
        implements InterventionEvent {}
