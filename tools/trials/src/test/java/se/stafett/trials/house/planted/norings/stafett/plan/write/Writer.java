package se.stafett.trials.house.planted.norings.stafett.plan.write;

import se.stafett.trials.house.planted.norings.stafett.plan.read.Reader;

public record Writer(Reader reader) {}
