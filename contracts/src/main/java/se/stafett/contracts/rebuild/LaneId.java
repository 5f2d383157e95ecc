package se.stafett.contracts.rebuild;

/**
 * One strand of order: a lane of one source.
 *
 * @param source the service that decided the events, for example {@code /plan-service}
 * @param lane 0 to 63
 */
public record LaneId(String source, int lane) {}
