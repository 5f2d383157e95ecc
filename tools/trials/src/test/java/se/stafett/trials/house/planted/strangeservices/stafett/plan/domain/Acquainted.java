package se.stafett.trials.house.planted.strangeservices.stafett.plan.domain;

import se.stafett.trials.house.planted.strangeservices.stafett.handover.Offer;

record Acquainted(Offer offer) {}
