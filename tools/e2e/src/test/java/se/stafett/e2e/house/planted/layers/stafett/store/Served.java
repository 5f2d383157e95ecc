package se.stafett.e2e.house.planted.layers.stafett.store;

import se.stafett.e2e.house.planted.layers.stafett.service.Partial;

record Served(Partial by) {}
