package se.stafett.e2e.house.planted.strangeservices.stafett.plan.domain;

import se.stafett.e2e.house.planted.strangeservices.stafett.handover.Offer;

record Acquainted(Offer offer) {}
