package se.stafett.trials.house.planted.layers.stafett.care;

import se.stafett.trials.house.planted.layers.stafett.edge.Filter;

record Filtered(Filter by) {}
