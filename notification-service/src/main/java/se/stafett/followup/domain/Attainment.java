package se.stafett.followup.domain;

/** A level of Goal Attainment Scaling: 0 is as expected, -2 much less, +2 much more. */
public record Attainment(int level) {

    /** @throws IllegalArgumentException unless the level is -2 to 2 */
    public Attainment {
        if (level < -2 || level > 2) {
            throw new IllegalArgumentException("An attainment level is -2 to 2");
        }
    }

    boolean isLessThanExpected() {
        return level < 0;
    }
}
