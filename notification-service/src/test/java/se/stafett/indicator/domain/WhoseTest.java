package se.stafett.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Role;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.indicator.domain.IndicatorRefusal.CasesOfOtherUnits;
import se.stafett.indicator.domain.IndicatorRefusal.IndicatorsOfAnotherUnit;
import se.stafett.indicator.domain.IndicatorRefusal.ReadsNoIndicators;

class WhoseTest {
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    private static final PatientRef REF = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final Whose WARDS = new Whose.OneUnit(WARD);
    private static final Whose HOMES = new Whose.OneUnit(HOME);
    private static final Whose ALL = new Whose.AllUnits();

    @ParameterizedTest
    @EnumSource
    void a_professional_reads_the_numbers_and_cases_of_their_own_unit(Role role) {
        Actor actor = professional(role);

        assertThat(Whose.usual(actor)).isEqualTo(WARDS);
        assertThat(WARDS.numbersRefused(actor)).isEmpty();
        assertThat(WARDS.casesRefused(actor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_professional_reads_nothing_of_another_unit(Role role) {
        Optional<IndicatorRefusal> refusal = Optional.of(new IndicatorsOfAnotherUnit(WARD.value()));

        assertThat(HOMES.numbersRefused(professional(role))).isEqualTo(refusal);
        assertThat(HOMES.casesRefused(professional(role))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void of_all_units_a_professional_reads_numbers_alone(Role role) {
        assertThat(ALL.numbersRefused(professional(role))).isEmpty();
        assertThat(ALL.casesRefused(professional(role))).contains(new CasesOfOtherUnits(WARD.value()));
    }

    @Test
    void systems_and_auditors_read_everything() {
        for (Actor actor : List.of(
                new Actor.System("registry", Optional.empty()),
                new Actor.System("records", Optional.of(WARD)),
                new Actor.Auditor(new HsaId("SE0000000001-AUDIT")))) {
            assertThat(Whose.usual(actor)).isEqualTo(ALL);
            for (Whose whose : List.of(WARDS, HOMES, ALL)) {
                assertThat(whose.numbersRefused(actor)).isEmpty();
                assertThat(whose.casesRefused(actor)).isEmpty();
            }
        }
    }

    @Test
    void patients_and_relatives_read_nothing() {
        for (Actor actor : List.of(new Actor.Patient(REF), new Actor.Relative(REF))) {
            for (Whose whose : List.of(Whose.usual(actor), WARDS)) {
                assertThat(whose.numbersRefused(actor)).contains(new ReadsNoIndicators(actor.role()));
                assertThat(whose.casesRefused(actor)).contains(new ReadsNoIndicators(actor.role()));
            }
        }
    }

    private static Actor professional(Role role) {
        return new Actor.Professional(new HsaId("SE0000000001-OT01"), WARD, new HsaId("SE0000000001-1000"), role);
    }
}
