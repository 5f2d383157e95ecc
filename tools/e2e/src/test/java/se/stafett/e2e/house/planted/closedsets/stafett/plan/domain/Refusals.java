package se.stafett.e2e.house.planted.closedsets.stafett.plan.domain;

interface Refusals {
    record PlanIsClosed() implements Refusals {}
}
