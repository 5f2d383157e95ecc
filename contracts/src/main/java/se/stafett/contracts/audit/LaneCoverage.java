package se.stafett.contracts.audit;

/**
 * What is known of one lane.
 *
 * @param last the position of its last event, 0 if it has none
 * @param witnessed up to this position the lane is as the witnesses saw it sealed; what lies behind is not proven
 * @param sealed up to this position it is as the log sealed it
 */
public record LaneCoverage(int lane, long last, long witnessed, long sealed) {}
