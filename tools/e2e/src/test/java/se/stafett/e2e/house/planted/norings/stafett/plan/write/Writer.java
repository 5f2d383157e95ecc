package se.stafett.e2e.house.planted.norings.stafett.plan.write;

import se.stafett.e2e.house.planted.norings.stafett.plan.read.Reader;

public record Writer(Reader reader) {}
