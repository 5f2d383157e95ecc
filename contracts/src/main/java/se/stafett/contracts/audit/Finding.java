package se.stafett.contracts.audit;

/** Something that is not as it must be. */
public sealed interface Finding permits LaneFinding, SealFinding {}
