package se.stafett.bench.figure;

import java.util.Locale;

/** Numbers as the table shows them: as many digits as mean something, thousands apart. */
final class Amount {
    private Amount() {}

    static String of(double number) {
        double size = Math.abs(number);
        String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, number).replace(',', ' ');
    }

    static String spread(Spread spread, String unit) {
        String median = of(spread.median()) + " " + unit;
        return spread.runs() == 1 ? median : median + " (" + of(spread.min()) + "–" + of(spread.max()) + ")";
    }
}
