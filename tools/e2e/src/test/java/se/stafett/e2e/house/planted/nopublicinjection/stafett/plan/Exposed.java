package se.stafett.e2e.house.planted.nopublicinjection.stafett.plan;

import jakarta.inject.Inject;

final class Exposed {
    @Inject
    public Runnable task;
}
