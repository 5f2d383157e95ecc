package se.stafett.bench.plot;

import java.util.ArrayList;
import java.util.List;

/** Which place on the picture a number has, and which numbers are written beside it. */
record Scale(boolean logarithmic, double least, double most, double from, double to) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int TICKS = 6;
    private static final double ROUNDING = 1e-9;

    /** From zero up, with room above. */
    static Scale linear(double most, double from, double to) {
        double step = step(most);
        return new Scale(false, 0, Math.max(step, Math.ceil(most / step) * step), from, to);
    }

    /** From the first round number below to the first above. Both are above zero. */
    static Scale logarithmic(double least, double most, double from, double to) {
        double bottom = rounded(least, false);
        return new Scale(true, bottom, Math.max(rounded(most, true), 2 * bottom), from, to);
    }

    double place(double number) {
        double share = logarithmic
                ? Math.log(Math.max(number, least) / least) / Math.log(most / least)
                : (number - least) / (most - least);
        return from + share * (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (!logarithmic) {
            double step = step(most);
            for (int i = 0; i * step <= most * 1.0001; i++) {
                ticks.add(i * step);
            }
            return ticks;
        }
        for (double power = power(least); power <= most; power *= 10) {
            for (double step : List.of(1.0, 2.0, 5.0)) {
                if (step * power >= least * 0.9999 && step * power <= most * 1.0001) {
                    ticks.add(step * power);
                }
            }
        }
        return ticks;
    }

    private static double step(double most) {
        double power = power(most / TICKS);
        for (double step : STEPS) {
            if (most / (step * power) <= TICKS + ROUNDING) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static double rounded(double number, boolean up) {
        double power = power(number);
        double rounded = up ? 10 * power : power;
        for (double step : STEPS) {
            double candidate = step * power;
            if (up && candidate >= number && candidate < rounded) {
                rounded = candidate;
            }
            if (!up && candidate <= number) {
                rounded = candidate;
            }
        }
        return rounded;
    }

    private static double power(double number) {
        return number <= 0 ? 1 : Math.pow(10, Math.floor(Math.log10(number) + ROUNDING));
    }
}
