package se.stafett.plan.wiring;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PlanRelay {
    void wake() {}
}
