package se.stafett.e2e.house.planted.layers.stafett.care;

import se.stafett.e2e.house.planted.layers.stafett.edge.Filter;

record Filtered(Filter by) {}
