package se.stafett.trials.house.planted.layers.stafett.store;

import se.stafett.trials.house.planted.layers.stafett.service.Partial;

record Served(Partial by) {}
