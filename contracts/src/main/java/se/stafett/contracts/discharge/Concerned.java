package se.stafett.contracts.discharge;

/**
 * A unit that will be needed when the patient has left.
 *
 * @param unit its HSA-id
 * @param part regional-open-care or municipality
 */
public record Concerned(String unit, String part) {}
