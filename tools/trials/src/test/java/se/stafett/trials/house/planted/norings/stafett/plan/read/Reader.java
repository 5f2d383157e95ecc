package se.stafett.trials.house.planted.norings.stafett.plan.read;

import se.stafett.trials.house.planted.norings.stafett.plan.write.Writer;

public record Reader(Writer writer) {}
