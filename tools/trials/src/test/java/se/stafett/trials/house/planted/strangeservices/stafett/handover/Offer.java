package se.stafett.trials.house.planted.strangeservices.stafett.handover;

public record Offer(String item) {}
