package se.stafett.trials.house.planted.plaincontracts.stafett.contracts;

import jakarta.inject.Singleton;

@Singleton
final class Heavy {}
