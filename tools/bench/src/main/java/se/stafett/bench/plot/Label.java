package se.stafett.bench.plot;

import java.util.Locale;

/** Numbers beside an axis or a bar. */
final class Label {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LARGE = 100_000;

    private Label() {}

    static String of(double number) {
        int power = (int) Math.round(Math.log10(Math.max(number, 1)));
        if (power >= 4 && Math.pow(10, power) == number) {
            return "10" + RAISED.charAt(power);
        }
        if (number >= LARGE) {
            return of(number / 1000) + " k";
        }
        String pattern =
                isWhole(number) || number >= 100 ? "%,.0f" : isWhole(10 * number) || number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, number).replace(',', ' ');
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }
}
