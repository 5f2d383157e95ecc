package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assistive device, or another compensatory intervention of the plan, was checked against the goals.
 *
 * @param fits whether it does what it is there for
 */
public record DeviceChecked(
        UUID check,
        UUID intervention,
        boolean fits,
        @Nullable String note) implements ContentEvent {}
