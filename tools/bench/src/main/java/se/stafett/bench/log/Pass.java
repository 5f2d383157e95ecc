package se.stafett.bench.log;

/**
 * One pass over events.
 *
 * @param seconds from the first to the last
 * @param processor seconds of one core that the thread used
 */
public record Pass(long events, double seconds, double processor) {
    public double aSecond() {
        return events / seconds;
    }

    public double aCoreSecond() {
        return events / processor;
    }
}
