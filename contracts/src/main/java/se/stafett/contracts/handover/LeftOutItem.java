package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * An item that there was nothing left to hand over of.
 *
 * @param reason ended, left-the-sender, not-in-plan or plan-not-open
 */
public record LeftOutItem(UUID item, String reason) {}
