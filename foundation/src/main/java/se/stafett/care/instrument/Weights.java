package se.stafett.care.instrument;

/**
 * What a goal may weigh in Goal Attainment Scaling, and how many goals there may be.
 *
 * @param goals the most goals that are scaled together
 */
public record Weights(int lowest, int highest, int goals) {}
