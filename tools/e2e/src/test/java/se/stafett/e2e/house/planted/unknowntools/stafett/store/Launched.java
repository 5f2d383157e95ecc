package se.stafett.e2e.house.planted.unknowntools.stafett.store;

import se.stafett.e2e.house.planted.unknowntools.stafett.local.Launcher;

record Launched(Launcher by) {}
