package se.stafett.trials.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.stafett");

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_the_rule(Rule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_what_was_planted_against_it(Rule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(rule.planted());

        assertThat(planted).isNotEmpty();
        assertThatThrownBy(() -> rule.rule().check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.planted())
                .hasMessageNotContaining("failed to check any classes");
    }

    @Test
    void the_whole_house_is_looked_at() {
        assertThat(HOUSE.stream().flatMap(type -> Area.of(type).stream()))
                .contains("contracts", "store", "care", "edge", "service", "assessment", "plan", "local");
    }
}
