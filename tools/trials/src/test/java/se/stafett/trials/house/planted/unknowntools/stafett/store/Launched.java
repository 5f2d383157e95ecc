package se.stafett.trials.house.planted.unknowntools.stafett.store;

import se.stafett.trials.house.planted.unknowntools.stafett.local.Launcher;

record Launched(Launcher by) {}
