package se.stafett.assessment.read.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void a_quantile_lies_on_the_line_between_two_numbers() {
        Spread spread = spread("4", "1", "3", "2");

        assertThat(spread.quantile("0")).isEqualTo("1");
        assertThat(spread.quantile("0.25")).isEqualTo("1.75");
        assertThat(spread.quantile("0.5")).isEqualTo("2.5");
        assertThat(spread.quantile("0.75")).isEqualTo("3.25");
        assertThat(spread.quantile("1")).isEqualTo("4");
        assertThat(spread.mean()).isEqualTo("2.5");
    }

    @Test
    void one_number_is_all_its_quantiles() {
        Spread spread = spread("7.25");

        assertThat(spread.quantile("0.25")).isEqualTo("7.25");
        assertThat(spread.quantile("1")).isEqualTo("7.25");
        assertThat(spread.mean()).isEqualTo("7.25");
    }

    @Test
    void results_are_rounded_to_two_decimals_and_written_plainly() {
        assertThat(spread("1", "1", "2").mean()).isEqualTo("1.33");
        assertThat(spread("100", "200").mean()).isEqualTo("150");
        assertThat(spread("100", "100").quantile("0.5")).isEqualTo("100");
        assertThat(spread("-1", "1").mean()).isEqualTo("0");
    }

    private static Spread spread(String... numbers) {
        return new Spread(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
