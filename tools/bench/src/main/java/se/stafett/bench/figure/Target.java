package se.stafett.bench.figure;

/** What a figure is meant to reach. Missing it is told, and is no failure. */
public record Target(Sense sense, double value) {

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
        return new Target(Sense.AT_LEAST, value);
    }

    public static Target atMost(double value) {
        return new Target(Sense.AT_MOST, value);
    }

    boolean isMetBy(Spread measured) {
        return switch (sense) {
            case AT_LEAST -> measured.median() >= value;
            case AT_MOST -> measured.median() <= value;
        };
    }
}
