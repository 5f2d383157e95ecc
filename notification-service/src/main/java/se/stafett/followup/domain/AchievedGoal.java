package se.stafett.followup.domain;

import java.util.UUID;

/** A goal and how far it has been reached. */
public record AchievedGoal(UUID goal, Achievement achievement) {}
