package se.stafett.e2e.house.planted.strangeservices.stafett.handover;

public record Offer(String item) {}
