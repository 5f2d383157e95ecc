package se.stafett.e2e.house.planted.plaincontracts.stafett.contracts;

import jakarta.inject.Singleton;

@Singleton
final class Heavy {}
