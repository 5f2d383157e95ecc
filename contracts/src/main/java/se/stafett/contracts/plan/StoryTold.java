package se.stafett.contracts.plan;

import se.stafett.contracts.payload.Story;

/** The patient told their story. Parts that are present replace what was told before; absent parts stand as they were. */
public record StoryTold(Story story) implements ContentEvent {}
