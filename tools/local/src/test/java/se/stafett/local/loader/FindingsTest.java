package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.local.loader.Findings.Count;
import se.stafett.local.loader.Findings.Sort;

class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    void findings_are_counted_by_kind_with_the_first_examples() {
        for (String example : List.of("b", "a", "b", "c", "d")) {
            findings.add(Sort.ODD, "letters", example);
        }
        assertThat(all(Sort.ODD)).isEqualTo(Map.of("letters", new Count(5, List.of("b", "a", "c"))));
        assertThat(findings.times(Sort.ODD, "letters")).isEqualTo(5);
    }

    @Test
    void an_empty_example_is_counted_and_not_shown() {
        findings.add(Sort.MADE, "goal", "");
        assertThat(all(Sort.MADE)).isEqualTo(Map.of("goal", new Count(1, List.of())));
    }

    @Test
    void sorts_are_kept_apart_and_kinds_are_in_order() {
        findings.add(Sort.MADE, "z", "1");
        findings.add(Sort.MADE, "a", "2");
        findings.add(Sort.LEFT_OUT, "m", "3");
        assertThat(all(Sort.MADE).keySet()).containsExactly("a", "z");
        assertThat(all(Sort.LEFT_OUT).keySet()).containsExactly("m");
        assertThat(all(Sort.DECIDED)).isEmpty();
    }

    @Test
    void what_was_not_met_was_met_no_times() {
        assertThat(findings.times(Sort.ODD, "anything")).isZero();
    }

    private Map<String, Count> all(Sort sort) {
        Map<String, Count> all = new LinkedHashMap<>();
        findings.forEach(sort, all::put);
        return all;
    }
}
