package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    private final List<String> before = List.of("a", "b", "c");

    @Test
    void one_more_comes_last_and_the_old_list_is_as_it_was() {
        assertThat(Lists.with(before, "d")).containsExactly("a", "b", "c", "d");
        assertThat(Lists.with(List.of(), "d")).containsExactly("d");
        assertThat(before).containsExactly("a", "b", "c");
    }

    @Test
    void one_takes_the_place_of_another() {
        assertThat(Lists.replaced(before, "b", "x")).containsExactly("a", "x", "c");
        assertThat(before).containsExactly("a", "b", "c");
    }

    @Test
    void what_is_not_there_is_not_replaced() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Lists.replaced(before, "z", "x"));
    }

    @Test
    void nobody_changes_a_list_afterwards() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Lists.with(before, "d").add("e"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Lists.replaced(before, "b", "x").add("e"));
    }
}
