package se.stafett.trials.house.planted.closedsets.stafett.plan.domain;

interface Refusals {
    record PlanIsClosed() implements Refusals {}
}
