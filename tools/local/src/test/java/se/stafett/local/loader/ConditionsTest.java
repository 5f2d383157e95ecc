package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stafett.local.loader.Findings.Sort;

class ConditionsTest {
    private static final String BRONCHITIS = Fhir.entry(
            "c1",
            "{'resourceType':'Condition','id':'c1','code':{'text':'Bronchitis'},'onsetDateTime':'2014-06-17',"
                    + "'abatementDateTime':'2014-07-01','clinicalStatus':{'coding':[{'code':'resolved'}]}}");
    private static final String ASTHMA = Fhir.entry(
            "c2",
            "{'resourceType':'Condition','id':'c2','code':{'text':'Asthma'},"
                    + "'clinicalStatus':{'coding':[{'code':'active'}]}}");
    private static final String NAMELESS = Fhir.entry("c3", "{'resourceType':'Condition','id':'c3'}");

    private final Findings findings = new Findings();

    @Test
    void conditions_are_told_with_their_days() {
        Conditions conditions = conditions("c1", "c2");
        assertThat(conditions.names()).isEqualTo("Bronchitis, Asthma");
        assertThat(conditions.inWords()).isEqualTo("Bronchitis, since 2014-06-17, resolved 2014-07-01; Asthma");
        assertThat(conditions.areAllResolved()).isFalse();
    }

    @Test
    void all_are_resolved_when_each_is_and_there_is_one() {
        assertThat(conditions("c1").areAllResolved()).isTrue();
        assertThat(conditions().areAllResolved()).isFalse();
        assertThat(conditions().names()).isEmpty();
    }

    @Test
    void the_same_condition_is_told_once() {
        assertThat(conditions("c1", "c1").names()).isEqualTo("Bronchitis");
    }

    @Test
    void a_condition_without_name_is_told_as_such() {
        assertThat(conditions("c3").inWords()).isEqualTo("a condition without name");
    }

    @Test
    void a_reference_to_nowhere_is_odd() {
        assertThat(conditions("gone", "c2").names()).isEqualTo("Asthma");
        assertThat(findings.times(Sort.ODD, "CarePlan.addresses that points nowhere"))
                .isEqualTo(1);
    }

    private Conditions conditions(String... ids) {
        StringBuilder references = new StringBuilder();
        for (String id : ids) {
            references.append(references.isEmpty() ? "" : ",").append("{'reference':'urn:" + id + "'}");
        }
        Element plan = Fhir.resource("{'resourceType':'CarePlan','addresses':[" + references + "]}");
        return Conditions.of(Fhir.bundle(BRONCHITIS, ASTHMA, NAMELESS), plan, findings);
    }
}
