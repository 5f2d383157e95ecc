package se.stafett.trials.house.planted.nopublicinjection.stafett.plan;

import jakarta.inject.Inject;

final class Exposed {
    @Inject
    public Runnable task;
}
