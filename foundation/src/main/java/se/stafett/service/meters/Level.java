package se.stafett.service.meters;

import java.util.List;

/**
 * One figure that is looked up in the database.
 *
 * @param name of the metric
 * @param label what tells its values apart
 * @param words the label's values that are there from the start, at zero
 * @param meaning what the metric's description says
 */
public record Level(String name, String label, List<String> words, String meaning) {}
