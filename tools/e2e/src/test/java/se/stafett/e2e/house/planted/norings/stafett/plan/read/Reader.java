package se.stafett.e2e.house.planted.norings.stafett.plan.read;

import se.stafett.e2e.house.planted.norings.stafett.plan.write.Writer;

public record Reader(Writer writer) {}
