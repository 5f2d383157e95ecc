package se.stafett.bench.figure;

/**
 * What a figure is meant to reach. Missing it is told, and is no failure.
 *
 * @param ofLimit whether the value is a share of the figure's limit, and not in the figure's own unit
 */
public record Target(Sense sense, double value, boolean ofLimit) {

    /** On which side of the value the figure is meant to lie. */
    public enum Sense {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    public static Target atLeast(double value) {
        return new Target(Sense.AT_LEAST, value, false);
    }

    /** As large a part of its limit, or larger. */
    public static Target atLeastOfLimit(double share) {
        return new Target(Sense.AT_LEAST, share, true);
    }

    public static Target atMost(double value) {
        return new Target(Sense.AT_MOST, value, false);
    }

    boolean isMetBy(double reached) {
        return switch (sense) {
            case AT_LEAST -> reached >= value;
            case AT_MOST -> reached <= value;
        };
    }
}
