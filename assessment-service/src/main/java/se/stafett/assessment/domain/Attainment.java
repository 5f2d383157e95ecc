package se.stafett.assessment.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The T-score of Goal Attainment Scaling after Kiresuk and Sherman: 50 when all goals are attained as expected. */
final class Attainment {

    private static final BigDecimal MEAN = BigDecimal.valueOf(50);
    private static final BigDecimal DEVIATION = BigDecimal.TEN;
    private static final BigDecimal OWN = new BigDecimal("0.7");
    /** How much goals of the same patient are held to go together. */
    private static final BigDecimal COMMON = new BigDecimal("0.3");

    private Attainment() {}

    /** 50 + 10·Σwx / √(0.7·Σw² + 0.3·(Σw)²), to 16 digits. */
    static BigDecimal tScore(List<AttainedGoal> goals) {
        long weighted = 0;
        long squares = 0;
        long sum = 0;
        for (AttainedGoal goal : goals) {
            weighted += (long) goal.weight() * goal.level();
            squares += (long) goal.weight() * goal.weight();
            sum += goal.weight();
        }
        BigDecimal spread = OWN.multiply(BigDecimal.valueOf(squares))
                .add(COMMON.multiply(BigDecimal.valueOf(sum * sum)))
                .sqrt(MathContext.DECIMAL64);
        return MEAN.add(DEVIATION.multiply(BigDecimal.valueOf(weighted)).divide(spread, MathContext.DECIMAL64));
    }
}
